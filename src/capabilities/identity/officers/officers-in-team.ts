import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';
import { grantsOfTeam } from './roles.ts';
import type { RoleBook } from './roles.ts';

/** Everybody at work in a team, by name: to whom a case can be given. */
export async function officersInTeam(
  tx: Tx,
  team: string,
  book: RoleBook,
): Promise<readonly { readonly id: Uuid; readonly name: string }[]> {
  const grants = grantsOfTeam(book, team);
  if (grants.length === 0) return [];
  return tables<IdentityTables>(tx)
    .selectFrom('identity.officer_grant as held')
    .innerJoin('identity.officer as officer', (join) =>
      join
        .onRef('officer.authority_id', '=', 'held.authority_id')
        .onRef('officer.id', '=', 'held.officer_id'),
    )
    .leftJoin('identity.officer_closing as closing', (join) =>
      join
        .onRef('closing.authority_id', '=', 'officer.authority_id')
        .onRef('closing.officer_id', '=', 'officer.id'),
    )
    .select(['officer.id', 'officer.name'])
    .distinct()
    .where('held.authority_id', '=', tx.authority)
    .where('held.granted', 'in', grants)
    .where('closing.officer_id', 'is', null)
    .orderBy('officer.name')
    .orderBy('officer.id')
    .execute();
}
