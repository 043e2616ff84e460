import { parsePostcode } from '#language';
import type { Tongue, Uprn } from '#language';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';
import type { Address } from './address.ts';
import type { LineStatus } from './found.ts';

export type Properties = {
  readonly edition: number;
  readonly uprns: readonly Uprn[];
  readonly tongue: Tongue;
};

export type ShownAddress = Address & { readonly lpiKey: string; readonly status: LineStatus };

/**
 * The address under which each property is shown: the approved before the others, and in the language asked for where
 * there is one. In the order of `uprns`; unknown ones are left out.
 */
export async function bestLines(tx: Tx, properties: Properties): Promise<ShownAddress[]> {
  const { uprns, tongue } = properties;
  if (uprns.length === 0) return [];
  const best = new Map<Uprn, Line>();
  for (const line of await linesOf(tx, properties)) {
    const known = best.get(line.uprn);
    if (!known || rank(line, tongue) < rank(known, tongue)) best.set(line.uprn, line);
  }
  return uprns.flatMap((uprn) => {
    const line = best.get(uprn);
    return line ? [shown(line)] : [];
  });
}

export type Line = Pick<
  Selectable<GazetteerTables['gazetteer.line']>,
  'uprn' | 'usrn' | 'lpi_key' | 'language' | 'logical_status' | 'line' | 'postcode' | 'easting' | 'northing'
>;

async function linesOf(tx: Tx, { edition, uprns }: Properties): Promise<Line[]> {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.line')
    .select(['uprn', 'usrn', 'lpi_key', 'language', 'logical_status'])
    .select(['line', 'postcode', 'easting', 'northing'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
}

const standings: Readonly<Record<string, LineStatus>> = {
  '1': 'approved',
  '6': 'provisional',
  '3': 'alternative',
  '8': 'historical',
};
const order = Object.values(standings);

export function statusOf(logicalStatus: string): LineStatus {
  return standings[logicalStatus] ?? 'historical';
}

function rank({ logical_status, language }: Line, tongue: Tongue): number {
  return order.indexOf(statusOf(logical_status)) * 2 + (language === tongue ? 0 : 1);
}

export function shown({
  uprn,
  usrn,
  lpi_key,
  line,
  postcode,
  easting,
  northing,
  logical_status,
}: Line): ShownAddress {
  const status = statusOf(logical_status);
  return {
    uprn,
    usrn,
    lpiKey: lpi_key,
    line,
    postcode: parsePostcode(postcode),
    point: { easting, northing },
    status,
    live: status !== 'historical',
  };
}
