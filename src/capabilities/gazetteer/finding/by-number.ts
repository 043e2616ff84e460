import { uprn, usrn } from '#language';
import type { Uprn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';
import { rank } from './headings/heading.ts';
import type { RankedHeading } from './headings/heading.ts';

/** The property that has a number as its UPRN. */
export async function propertyNumbered(tx: Tx, edition: number, number: number): Promise<Uprn | undefined> {
  const parsed = uprn.safeParse(number);
  if (!parsed.success) return undefined;
  const line = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.line')
    .select('uprn')
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('uprn', '=', parsed.data)
    .limit(1)
    .executeTakeFirst();
  return line?.uprn;
}

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
