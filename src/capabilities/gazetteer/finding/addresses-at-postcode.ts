import type { Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import { listPostcode } from './by-postcode/list-postcode.ts';
import type { FoundAddresses, Wanted } from './found.ts';
import { nothing, presentHits } from './present-hits.ts';

/**
 * The addresses of a postcode or of all that begin so (`XM1 1AA`, `xm1`), in the order of postcodes, streets, houses and
 * flats, a page at a time. What is no beginning of a postcode has none.
 */
export async function addressesAtPostcode(tx: Tx, typed: string, wanted: Wanted): Promise<FoundAddresses> {
  const starts = typed.toUpperCase().replaceAll(/\s/g, '');
  const edition = /^[A-Z]{1,2}\d[A-Z\d]?(\d[A-Z]{0,2})?$/.test(starts) ? await liveEdition(tx) : undefined;
  if (edition === undefined) return nothing;
  const { most, after } = wanted;
  const hits = await listPostcode(tx, { edition, starts, classes: [], isLive: true }, { most, after });
  return presentHits(tx, edition, { hits, by: 'postcode', searching: { ...wanted, typed } });
}
