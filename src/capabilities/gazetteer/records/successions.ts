import type { Uprn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/** What a property became when it was split, merged or renumbered, and what became it: as the live edition tells, or told once. */
export async function successionsOf(
  tx: Tx,
  edition: number,
  uprn: Uprn,
): Promise<{ readonly successors: readonly Uprn[]; readonly predecessors: readonly Uprn[] }> {
  const { rows } = await sql<{ uprn: Uprn; successor: Uprn }>`
    select uprn, successor from gazetteer.successor
    where authority_id = ${tx.authority} and edition = ${edition} and (uprn = ${uprn} or successor = ${uprn})
    union
    select uprn, successor from gazetteer.succession
    where authority_id = ${tx.authority} and (uprn = ${uprn} or successor = ${uprn})
    order by uprn, successor`.execute(tables<GazetteerTables>(tx));
  return {
    successors: rows.filter((row) => row.uprn === uprn).map(({ successor }) => successor),
    predecessors: rows.filter((row) => row.successor === uprn).map((row) => row.uprn),
  };
}
