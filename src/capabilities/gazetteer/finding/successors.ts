import { uprn } from '#language';
import type { Uprn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/** What properties that are gone became: of one that was divided, the first part. */
export async function successorsOf(
  tx: Tx,
  edition: number,
  uprns: readonly Uprn[],
): Promise<ReadonlyMap<Uprn, Uprn>> {
  if (uprns.length === 0) return new Map();
  const rows = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.successor')
    .select(['uprn', 'successor'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .orderBy('successor', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.uprn, uprn.parse(row.successor)]));
}
