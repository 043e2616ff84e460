import { isHeldAtWork } from '#capabilities/identity';
import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Council } from '../councils/council.ts';
import { roleChangeApproved, roleChangeProposed, roleChangeWithdrawn } from '../events.ts';
import type { ServicesTables } from '../tables.ts';
import { roleChangeNamed } from './role-changes.ts';
import type { Measure, RoleChange } from './role-changes.ts';
import { rolesNow } from './roles-now.ts';
import type { RoleNow } from './roles-now.ts';

export type RoleChanging = {
  readonly council: Pick<Council, 'roles'>;
  readonly role: string;
  /** Nothing: as the council's file says. */
  readonly measure: Measure | undefined;
  readonly why: string;
  readonly officer: Uuid;
};

/**
 * Keeps what an officer proposes for a role; nothing changes by it. Refused when it is so already (`role.changes-nothing`), and when nobody
 * at work could administer the council after it (`role.nobody-administers`).
 */
export async function proposeRoleChange(tx: Tx, changing: RoleChanging, act: Act): Promise<Uuid> {
  const { role, measure, why, officer } = changing;
  const was = await changeable(tx, changing);
  const id = newId(act.at);
  await tables<ServicesTables>(tx)
    .insertInto('services.role_change')
    .values({
      id,
      role,
      based_on: was.change?.id ?? null,
      sees: measure?.sees ?? null,
      may: measure ? [...measure.may] : null,
      why,
      proposer: officer,
      proposed_at: act.at,
    })
    .execute();
  await append(tx, roleChangeProposed({ subject: id, data: { role } }), act);
  return id;
}

/** The role as it is, where the change is one. */
async function changeable(tx: Tx, { council, role, measure }: RoleChanging): Promise<RoleNow> {
  const now = await rolesNow(tx, council);
  const was = now[role];
  if (!was) throw new Error(`There is no role ${role}.`);
  const wanted = measure ?? council.roles[role];
  const isRestored = !measure && was.change?.measure !== undefined;
  if (isSame(was, wanted) && !isRestored) throw new Refusal('role.changes-nothing');
  await mustBeAdministered(tx, after(now, role, wanted));
  return was;
}

type Ending = {
  readonly council: Pick<Council, 'roles'>;
  readonly change: Uuid;
  readonly officer: Uuid;
};

/** A second person lets it hold, from the next request of every officer on. Refused when the role was changed since, and as a proposal is. */
export async function approveRoleChange(tx: Tx, ending: Ending, act: Act): Promise<void> {
  const change = await lockedChange(tx, ending.change);
  if (change.proposer === ending.officer) throw new Refusal('role.needs-another-person');
  const now = await rolesNow(tx, ending.council);
  if ((now[change.role]?.change?.id ?? null) !== change.basedOn) throw new Refusal('role.is-behind');
  const wanted = change.measure ?? ending.council.roles[change.role];
  await mustBeAdministered(tx, after(now, change.role, wanted));
  await end(tx, { change, how: 'approved', officer: ending.officer }, act);
  await append(tx, roleChangeApproved({ subject: change.id, data: { role: change.role } }), act);
}

/** Nobody wants it any more. */
export async function withdrawRoleChange(
  tx: Tx,
  { change: id, officer }: Omit<Ending, 'council'>,
  act: Act,
): Promise<void> {
  const change = await lockedChange(tx, id);
  await end(tx, { change, how: 'withdrawn', officer }, act);
  await append(tx, roleChangeWithdrawn({ subject: id, data: { role: change.role } }), act);
}

/** One change of a council's roles at a time, so that each sees what the one before it left. */
async function lockedChange(tx: Tx, id: Uuid): Promise<RoleChange> {
  await sql`select pg_advisory_xact_lock(hashtext('services.role_change'), ${tx.authority}::integer)`.execute(
    tables<ServicesTables>(tx),
  );
  const change = await roleChangeNamed(tx, id);
  if (!change || change.ending) throw new Refusal('role.change-has-ended');
  return change;
}

type Ended = {
  readonly change: RoleChange;
  readonly how: 'approved' | 'withdrawn';
  readonly officer: Uuid;
};

async function end(tx: Tx, { change, how, officer }: Ended, { at }: Act): Promise<void> {
  const { id, role, basedOn, proposer } = change;
  await tables<ServicesTables>(tx)
    .insertInto('services.role_change_ending')
    .values({ change_id: id, role, based_on: basedOn, proposer, how, ender: officer, ended_at: at })
    .execute();
}

function isSame(one: Measure, other: Measure | undefined): boolean {
  if (!other || one.sees !== other.sees || one.may.length !== other.may.length) return false;
  return one.may.every((permission) => other.may.includes(permission));
}

type Roles = Readonly<Record<string, RoleNow>>;

function after(now: Roles, role: string, wanted: Measure | undefined): Roles {
  const was = now[role];
  return was && wanted ? { ...now, [role]: { ...was, may: [...wanted.may] } } : now;
}

/** A role that nobody at work has keeps nobody in. */
async function mustBeAdministered(tx: Tx, roles: Roles): Promise<void> {
  const administering = Object.values(roles).filter(({ may }) => may.includes('council.administer'));
  const grants = administering.map(({ claim }) => claim);
  if (!(await isHeldAtWork(tx, grants))) throw new Refusal('role.nobody-administers');
}
