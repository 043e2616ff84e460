/** A role that is held in a team: `{ team: 'waste', role: 'officer' }`. */
export type HeldRole = { readonly team: string; readonly role: string };

/** What each group (by its object id) or application role (by its value) of the directory gives here. */
export type RoleMap = Readonly<Record<string, readonly HeldRole[]>>;

/** The council's rules: who holds which role, and what a role may do. Read afresh at each request. */
export type RoleBook = {
  readonly grants: RoleMap;
  readonly permissions: Readonly<Record<string, readonly string[]>>;
};

/** The grants that the rules know, each once, in order. */
export function knownGrants({ grants: known }: RoleBook, grants: readonly string[]): readonly string[] {
  return [...new Set(grants)].filter((grant) => heldBy(known, grant).length > 0).toSorted();
}

/** The roles that grants give, each once. */
export function rolesOf({ grants: known }: RoleBook, grants: readonly string[]): readonly HeldRole[] {
  const held = grants.flatMap((grant) => heldBy(known, grant));
  return [...new Map(held.map((role) => [`${role.team} ${role.role}`, role])).values()];
}

/** What the roles allow together, each once. A role without permissions allows nothing. */
export function permissionsOf({ permissions }: RoleBook, roles: readonly HeldRole[]): readonly string[] {
  return [
    ...new Set(
      roles.flatMap(({ role }) => (Object.hasOwn(permissions, role) ? (permissions[role] ?? []) : [])),
    ),
  ].toSorted();
}

/** The grants that put somebody in a team. */
export function grantsOfTeam({ grants: known }: RoleBook, team: string): readonly string[] {
  return Object.keys(known).filter((grant) => heldBy(known, grant).some((held) => held.team === team));
}

/** A grant comes from outside: `constructor` is not one. */
function heldBy(known: RoleMap, grant: string): readonly HeldRole[] {
  return Object.hasOwn(known, grant) ? (known[grant] ?? []) : [];
}
