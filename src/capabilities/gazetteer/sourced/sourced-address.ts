import { parsePostcode } from '#language';
import type { Tongue, Uprn, Usrn } from '#language';
import type { Address } from '../finding/address.ts';

/** The columns of an address from outside, as every query for one reads them. */
export type SourcedColumns = {
  readonly uprn: Uprn;
  readonly usrn: Usrn | null;
  readonly line_en: string;
  readonly line_cy: string;
  readonly postcode: string;
  readonly easting: number;
  readonly northing: number;
};

export const sourcedColumns = [
  'uprn',
  'usrn',
  'line_en',
  'line_cy',
  'postcode',
  'easting',
  'northing',
] as const satisfies readonly (keyof SourcedColumns)[];

export function asAddress(row: SourcedColumns, tongue: Tongue): Address {
  return {
    uprn: row.uprn,
    usrn: row.usrn ?? undefined,
    line: tongue === 'cy' ? row.line_cy : row.line_en,
    postcode: parsePostcode(row.postcode),
    point: { easting: row.easting, northing: row.northing },
    live: true,
  };
}
