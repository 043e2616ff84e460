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

type Rules = { readonly book: RoleBook; readonly now: Temporal.Instant };

/**
 * The officer behind a session, in one query; nothing once they have left, when no role is left to them, or when the hour
 * is over for which an operator's code let them in.
 */
export async function officerOf(tx: Tx, id: Uuid, rules: Rules): Promise<Officer | undefined> {
  return (await officersOf(tx, [id], rules))[0];
}

/** Those of these officers who are at work and have a role, in the order in which they were asked for, in one query. */
export async function officersOf(
  tx: Tx,
  ids: readonly Uuid[],
  { book, now }: Rules,
): Promise<readonly Officer[]> {
  if (ids.length === 0) return [];
  const rows = await atWork(tx)
    .leftJoin('identity.emergency_stay as stay', (join) =>
      join
        .onRef('stay.authority_id', '=', 'officer.authority_id')
        .onRef('stay.officer_id', '=', 'officer.id'),
    )
    .select(['officer.id', 'officer.name', 'officer.email', 'officer.revision', 'held.granted'])
    .where('officer.id', 'in', ids)
    .where((row) => row.or([row('stay.ends_at', 'is', null), row('stay.ends_at', '>', now)]))
    .execute();
  const held = Map.groupBy(rows, ({ id }) => id);
  return ids.flatMap((id) => asOfficer(held.get(id) ?? [], book) ?? []);
}

type Row = Pick<Officer, 'id' | 'name' | 'revision'> & {
  readonly email: string | null;
  readonly granted: string;
};

function asOfficer(rows: readonly Row[], book: RoleBook): Officer | undefined {
  const [first] = rows;
  const roles = rolesOf(
    book,
    rows.map(({ granted }) => granted),
  );
  if (!first || roles.length === 0) return undefined;
  return {
    id: first.id,
    name: first.name,
    email: parseEmail(first.email ?? ''),
    revision: first.revision,
    teams: [...new Set(roles.map(({ team }) => team))].toSorted(),
    roles,
    permissions: permissionsOf(book, roles),
  };
}
