import { usrn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';
import { rank } from './headings/heading.ts';
import type { RankedHeading } from './headings/heading.ts';

/** The street that has a number as its USRN, in its languages. */
export async function streetNumbered(tx: Tx, edition: number, number: number): Promise<RankedHeading[]> {
  const parsed = usrn.safeParse(number);
  if (!parsed.success) return [];
  const headings = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.heading')
    .select(['id', 'usrn', 'kind', 'starts', 'name', 'place', 'addresses'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('usrn', '=', parsed.data)
    .where('starts', '=', '')
    .execute();
  return rank(headings, []).map((heading) => ({ ...heading, match: 1, weight: 1 }));
}
