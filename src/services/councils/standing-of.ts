import type { Council } from './council.ts';
import type { Permission } from './permissions.ts';

/** What an officer's token says of them. Groups and roles that the council does not know mean nothing. */
export type Claims = { readonly groups: readonly string[]; readonly roles: readonly string[] };

/** What an officer is in this council: nobody at all when there is no role. */
export type Standing = {
  readonly teams: readonly string[];
  readonly roles: readonly string[];
  readonly may: readonly Permission[];
  /** The classes of sight of the cases that they may see. */
  readonly sees: readonly string[];
};

/** The teams, roles, permissions and sight that follow from the identity provider's groups and app roles. */
export function standingOf(council: Council, claims: Claims): Standing {
  const teams = namesWhere(council.teams, ({ group }) => claims.groups.includes(group));
  const roles = namesWhere(council.roles, ({ claim }) => claims.roles.includes(claim));
  const held = roles.flatMap((role) => council.roles[role] ?? []);
  const may = [...new Set(held.flatMap((role) => role.may))];
  const reads = may.includes('case.read');
  const all = held.some(({ sees }) => sees === 'council') ? Object.keys(council.teams) : teams;
  return { teams, roles, may, sees: reads ? sightClasses(all) : [] };
}

/** The class of sight of a case: who answers for it, and how sensitive it is. Restricted ones are in nobody's classes. */
export function sightOf(of: { readonly team: string; readonly sensitivity: Sensitivity }): string {
  return `${of.team}/${of.sensitivity}`;
}

export type Sensitivity = 'public' | 'internal' | 'restricted';

const open: readonly Sensitivity[] = ['public', 'internal'];

function sightClasses(teams: readonly string[]): readonly string[] {
  return teams.flatMap((team) => open.map((sensitivity) => sightOf({ team, sensitivity })));
}

function namesWhere<Value>(
  all: Readonly<Record<string, Value>>,
  isSo: (value: Value) => boolean,
): readonly string[] {
  return Object.entries(all).flatMap(([name, value]) => (isSo(value) ? [name] : []));
}
