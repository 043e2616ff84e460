import type { RecordFilter } from '#capabilities/gazetteer';
import { z } from 'zod';

const fields: Readonly<Record<string, RecordFilter['field']>> = {
  CLASSIFICATION_CODE: 'classification',
  LOGICAL_STATUS_CODE: 'logical-status',
  LPI_LOGICAL_STATUS_CODE: 'lpi-logical-status',
  COUNTRY_CODE: 'country',
  LOCAL_CUSTODIAN_CODE: 'custodian',
  BLPU_STATE_CODE: 'state',
  POSTAL_ADDRESS_CODE: 'postal',
};

const one = /^(?<field>[A-Z_]{1,40}):(?<code>[A-Z0-9]{1,8}\*?)$/;

/** `CLASSIFICATION_CODE:RD* CLASSIFICATION_CODE:CE`: alternatives of one field, parted by blanks. */
function readFilter(typed: string): RecordFilter | undefined {
  const parts = typed
    .trim()
    .split(/[\s+]+/)
    .map((part) => one.exec(part)?.groups);
  const [name] = parts.map((part) => part?.['field'] ?? '');
  const field = name === undefined ? undefined : fields[name];
  const codes = parts.flatMap((part) => (part?.['field'] === name ? (part?.['code'] ?? []) : []));
  return field !== undefined && codes.length === parts.length ? { field, codes } : undefined;
}

/** `fq`, once or several times: each holds. */
export const fqFilters = z
  .union([z.string().max(500), z.array(z.string().max(500)).max(10)], { error: 'malformed' })
  .default([])
  .transform((typed, context): readonly RecordFilter[] => {
    const read = [typed].flat().map(readFilter);
    const known = read.filter((filter) => filter !== undefined);
    if (known.length === read.length) return known;
    context.issues.push({ code: 'custom', message: 'malformed', input: typed });
    return z.NEVER;
  });
