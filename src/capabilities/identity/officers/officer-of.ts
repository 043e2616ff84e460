import { parseEmail } from '#language';
import type { EmailAddress, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { atWork } from './at-work.ts';
import { permissionsOf, rolesOf } from './roles.ts';
import type { HeldRole, RoleBook } from './roles.ts';

/** An officer at work. `revision` grows with every change of what the directory grants them. */
export type Officer = {
  readonly id: Uuid;
  readonly name: string;
  readonly email: EmailAddress | undefined;
  readonly revision: number;
  readonly teams: readonly string[];
  readonly roles: readonly HeldRole[];
  readonly permissions: readonly string[];
};

/**
 * The officer behind a session, in one query; nothing once they have left, when no role is left to them, or when the hour
 * is over for which an operator's code let them in.
 */
export async function officerOf(
  tx: Tx,
  id: Uuid,
  { book, now }: { readonly book: RoleBook; readonly now: Temporal.Instant },
): Promise<Officer | undefined> {
  const rows = await atWork(tx)
    .leftJoin('identity.emergency_stay as stay', (join) =>
      join
        .onRef('stay.authority_id', '=', 'officer.authority_id')
        .onRef('stay.officer_id', '=', 'officer.id'),
    )
    .select(['officer.name', 'officer.email', 'officer.revision', 'held.granted'])
    .where('officer.id', '=', id)
    .where((row) => row.or([row('stay.ends_at', 'is', null), row('stay.ends_at', '>', now)]))
    .execute();
  const [first] = rows;
  const roles = rolesOf(
    book,
    rows.map(({ granted }) => granted),
  );
  if (!first || roles.length === 0) return undefined;
  return {
    id,
    name: first.name,
    email: parseEmail(first.email ?? ''),
    revision: first.revision,
    teams: [...new Set(roles.map(({ team }) => team))].toSorted(),
    roles,
    permissions: permissionsOf(book, roles),
  };
}
