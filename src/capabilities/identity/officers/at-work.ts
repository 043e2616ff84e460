import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

/** Officers who have not left, a row for each thing that the directory grants them; the caller says which. */
export function atWork(tx: Tx) {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.officer as officer')
    .innerJoin('identity.officer_grant as held', (join) =>
      join
        .onRef('held.authority_id', '=', 'officer.authority_id')
        .onRef('held.officer_id', '=', 'officer.id'),
    )
    .leftJoin('identity.officer_closing as closing', (join) =>
      join
        .onRef('closing.authority_id', '=', 'officer.authority_id')
        .onRef('closing.officer_id', '=', 'officer.id'),
    )
    .where('officer.authority_id', '=', tx.authority)
    .where('closing.officer_id', 'is', null);
}
