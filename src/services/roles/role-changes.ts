import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { permissions } from '../councils/permissions.ts';
import type { Permission } from '../councils/permissions.ts';
import type { ServicesTables } from '../tables.ts';

/** Whose cases a role sees, and what it may. */
export type Measure = { readonly sees: 'teams' | 'council'; readonly may: readonly Permission[] };

/** A change of a role that was proposed, and what became of it. */
export type RoleChange = {
  readonly id: Uuid;
  readonly role: string;
  /** The change that held when it was proposed; null where the council's file did. */
  readonly basedOn: Uuid | null;
  /** Nothing where the role is to be what the file says again. */
  readonly measure: Measure | undefined;
  readonly why: string;
  readonly proposer: Uuid;
  readonly proposedAt: Temporal.Instant;
  readonly ending:
    | { readonly how: 'approved' | 'withdrawn'; readonly by: Uuid; readonly at: Temporal.Instant }
    | undefined;
};

export async function roleChangeNamed(tx: Tx, id: Uuid): Promise<RoleChange | undefined> {
  const row = await rows(tx).where('c.id', '=', id).executeTakeFirst();
  return row && asChange(row);
}

const most = 50;

/** The changes of one role, the newest first, fifty at most. */
export async function changesOfRole(tx: Tx, role: string): Promise<readonly RoleChange[]> {
  const found = await rows(tx).where('c.role', '=', role).orderBy('c.id', 'desc').limit(most).execute();
  return found.map(asChange);
}

/** Those that wait for a second person, the newest first, fifty at most. */
export async function openRoleChanges(tx: Tx): Promise<readonly RoleChange[]> {
  const found = await rows(tx).where('e.how', 'is', null).orderBy('c.id', 'desc').limit(most).execute();
  return found.map(asChange);
}

/** The change of each role that holds: the approved one on which none that was approved is based. */
export async function changesInForce(tx: Tx): Promise<readonly RoleChange[]> {
  const found = await rows(tx)
    .where('e.how', '=', 'approved')
    .where((on) => {
      const next = on
        .selectFrom('services.role_change_ending as next')
        .select('next.change_id')
        .where('next.authority_id', '=', tx.authority)
        .whereRef('next.role', '=', 'c.role')
        .whereRef('next.based_on', '=', 'c.id')
        .where('next.how', '=', 'approved');
      return on.not(on.exists(next));
    })
    .execute();
  return found.map(asChange);
}

function rows(tx: Tx) {
  return tables<ServicesTables>(tx)
    .selectFrom('services.role_change as c')
    .leftJoin('services.role_change_ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.change_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.role', 'c.based_on', 'c.sees', 'c.may', 'c.why', 'c.proposer', 'c.proposed_at'])
    .select(['e.how', 'e.ender', 'e.ended_at'])
    .where('c.authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

function asChange(row: Row): RoleChange {
  const { id, role, based_on: basedOn, sees, may, why, proposer, proposed_at: proposedAt } = row;
  const { how, ender, ended_at: at } = row;
  return {
    id,
    role,
    basedOn,
    measure: sees && may ? { sees, may: known(may) } : undefined,
    why,
    proposer,
    proposedAt,
    ending: how && ender && at ? { how, by: ender, at } : undefined,
  };
}

/** A permission that there is no more is none. */
function known(may: readonly string[]): readonly Permission[] {
  return permissions.filter((permission) => may.includes(permission));
}
