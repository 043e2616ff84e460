import type { Tx } from '#platform/database';
import type { Council } from '../councils/council.ts';
import type { Role } from '../councils/council-files.ts';
import { changesInForce } from './role-changes.ts';
import type { RoleChange } from './role-changes.ts';

/** A role as it holds now; `change` is what was last changed in the hub, also where that gave it back to the file. */
export type RoleNow = Role & { readonly change?: RoleChange };

/** The council's roles as they hold: those of its teams.yaml, each with the measure that was last approved in the hub. */
export async function rolesNow(
  tx: Tx,
  { roles }: Pick<Council, 'roles'>,
): Promise<Readonly<Record<string, RoleNow>>> {
  const changes = new Map((await changesInForce(tx)).map((change) => [change.role, change]));
  return Object.fromEntries(
    Object.entries(roles).map(([name, role]) => {
      const change = changes.get(name);
      return [name, change ? { ...role, ...(change.measure && withList(change.measure)), change } : role];
    }),
  );
}

function withList({ sees, may }: NonNullable<RoleChange['measure']>): Pick<Role, 'sees' | 'may'> {
  return { sees, may: [...may] };
}
