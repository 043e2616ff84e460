import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { atWork } from './at-work.ts';
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
  return atWork(tx)
    .select(['officer.id', 'officer.name'])
    .distinct()
    .where('held.granted', 'in', grants)
    .orderBy('officer.name')
    .orderBy('officer.id')
    .execute();
}
