import { officerOf, officersAtWork, officersInTeam, officersOf } from '#capabilities/identity';
import type { Officer, RoleBook, RoleMap } from '#capabilities/identity';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { rolesNow } from '../roles/roles-now.ts';
import type { Council } from './council.ts';
import { standingOf } from './standing-of.ts';
import type { Standing } from './standing-of.ts';

/** Whoever is in a team's group; what they may do comes from their roles. */
const member = 'member';

/** What each group and app role of the identity provider gives in a council: groups put in teams, roles allow. */
export function roleBookOf({ teams, roles }: Pick<Council, 'teams' | 'roles'>): RoleBook {
  const ofTeams: RoleMap = Object.fromEntries(
    Object.entries(teams).map(([team, { group }]) => [group, [{ team, role: member }]]),
  );
  const ofRoles: RoleMap = Object.fromEntries(
    Object.entries(roles).map(([role, { claim }]) => [claim, [{ team: '', role }]]),
  );
  return {
    grants: { ...ofTeams, ...ofRoles },
    permissions: Object.fromEntries(Object.entries(roles).map(([role, { may }]) => [role, may])),
  };
}

export type StaffMember = Standing & { readonly id: Uuid; readonly name: string };

/** The officer behind a session as the council's data has them today; nothing for one who left or has no role. */
export async function staffMemberOf(
  tx: Tx,
  council: Council,
  { id, now }: { readonly id: Uuid; readonly now: Temporal.Instant },
): Promise<StaffMember | undefined> {
  const here = { ...council, roles: await rolesNow(tx, council) };
  const officer = await officerOf(tx, id, { book: roleBookOf(here), now });
  return officer && asMember(here, officer);
}

type InTeam = { readonly team: string; readonly now: Temporal.Instant };

/** Everybody at work in a team who has a role, by name, as the council has them now: `here` has the roles that hold (`rolesNow`). */
export async function staffInTeam(
  tx: Tx,
  here: Council,
  { team, now }: InTeam,
): Promise<readonly StaffMember[]> {
  const book = roleBookOf(here);
  const ids = (await officersInTeam(tx, team, book)).map(({ id }) => id);
  return (await officersOf(tx, ids, { book, now })).flatMap((officer) => asMember(here, officer) ?? []);
}

function asMember(here: Council, { id, name, ...officer }: Officer): StaffMember | undefined {
  const groups = officer.teams.flatMap((team) => here.teams[team]?.group ?? []);
  const roles = officer.roles.flatMap(({ role }) => here.roles[role]?.claim ?? []);
  const standing = standingOf(here, { groups, roles });
  return standing.roles.length === 0 ? undefined : { id, name, ...standing };
}

/** Everybody at work who has a role, by name, as the council's data has them today. */
export async function staffAtWork(tx: Tx, council: Council): Promise<readonly StaffMember[]> {
  const here = { ...council, roles: await rolesNow(tx, council) };
  const officers = await officersAtWork(tx);
  return officers.flatMap(({ id, name, granted }) => {
    const standing = standingOf(here, { groups: granted, roles: granted });
    return standing.roles.length === 0 ? [] : [{ id, name, ...standing }];
  });
}

/** The role of a council that administers it, as the staff directory names it; the first, if there are several. */
export function administeringRole({ roles }: Pick<Council, 'roles'>): string | undefined {
  return Object.values(roles).find(({ may }) => may.includes('council.administer'))?.claim;
}
