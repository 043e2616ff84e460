import { z } from 'zod';
import type { Refused } from '../gateway.ts';
import { CUSTODIAN, type Property } from './town.ts';

export interface Asked {
  readonly datasets: readonly ('DPA' | 'LPI')[];
  readonly languages: readonly ('EN' | 'CY')[];
  readonly most: number;
  readonly offset: number;
  readonly leastMatch: number;
  readonly isWanted: (property: Property) => boolean;
}

const listOf = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .string()
    .toUpperCase()
    .transform((typed) => typed.split(','))
    .pipe(z.array(z.enum(words)));

const parameters = z.object({
  dataset: listOf(['DPA', 'LPI']).prefault('DPA'),
  lr: listOf(['EN', 'CY']).prefault('EN,CY'),
  maxresults: z.coerce.number().int().min(1).max(100).default(100),
  offset: z.coerce.number().int().min(0).default(0),
  minmatch: z.coerce.number().min(0.1).max(1).default(0.1),
});

/** What every resource takes; what is no parameter is let pass. */
export function readRequest({ searchParams: given }: URL): Asked | { readonly refused: Refused } {
  const read = parameters.safeParse(Object.fromEntries(given));
  const filters = given.getAll('fq').map(filterOf);
  const known = filters.filter((filter) => filter !== undefined);
  const wrong = known.length < filters.length ? 'fq' : String(read.error?.issues[0]?.path[0] ?? '');
  if (!read.data || wrong !== '') return invalid(wrong, given.getAll(wrong).join(', '));
  const { dataset, lr, maxresults, offset, minmatch } = read.data;
  return {
    datasets: dataset,
    languages: lr,
    most: maxresults,
    offset,
    leastMatch: minmatch,
    isWanted: (property) => known.every((filter) => filter(property)),
  };
}

/** What the search itself says, in the form that its description publishes. */
export function mistaken(message: string, status = 400): Refused {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: JSON.stringify({ error: { statuscode: status, message } }),
  };
}

export const invalid = (name: string, typed: string) => ({
  refused: mistaken(`Parameter ${name} has an invalid value: ${typed}`),
});

type Filter = (property: Property) => boolean;

const FILTERED: Readonly<Record<string, (property: Property) => string>> = {
  CLASSIFICATION_CODE: ({ kind }) => kind,
  LOGICAL_STATUS_CODE: ({ status }) => status,
  LOCAL_CUSTODIAN_CODE: () => String(CUSTODIAN.code),
  COUNTRY_CODE: () => 'E',
  BLPU_STATE_CODE: () => '2',
  POSTAL_ADDRESS_CODE: ({ isPostal }) => (isPostal ? 'D' : 'N'),
};

/** `CLASSIFICATION_CODE:RD* CLASSIFICATION_CODE:CR08`: alternatives of one field, parted by blanks. */
function filterOf(typed: string): Filter | undefined {
  const parts = typed
    .trim()
    .split(/\s+/)
    .map((part) => part.split(':'));
  const read = FILTERED[parts[0]?.[0] ?? ''];
  if (!read || parts.some(([, code]) => code === undefined)) return undefined;
  return (property) =>
    parts.some(([, code = '']) =>
      code.endsWith('*') ? read(property).startsWith(code.slice(0, -1)) : read(property) === code,
    );
}
