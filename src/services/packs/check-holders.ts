import type { Role } from '../councils/council-files.ts';
import { permissions } from '../councils/permissions.ts';
import type { Permission } from '../councils/permissions.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

type Roles = Readonly<Record<string, Pick<Role, 'may'>>>;

/** Who may take an action is somebody whom the council has, and who may act at all. */
export function checkHolders({ actions }: ServiceDefinition, roles: Roles): readonly Flaw[] {
  return Object.entries(actions).flatMap(([action, { may = [], needs }]) =>
    may.flatMap((holder, index) => {
      const remedy = remedyFor(holder, roles, needs.includes('outcome') ? 'case.close' : 'case.act');
      return remedy ? [{ path: ['actions', action, 'may', index], remedy }] : [];
    }),
  );
}

function remedyFor(holder: string, roles: Roles, needed: Permission): string | undefined {
  if (permissions.some((permission) => permission === holder)) return undefined;
  const role = Object.hasOwn(roles, holder) ? roles[holder] : undefined;
  if (!role) {
    const names = [...Object.keys(roles), ...permissions].join(', ');
    return `Name a role of teams.yaml or a permission (${names}): “${holder}” is none.`;
  }
  if (role.may.includes(needed)) return undefined;
  return `Give the role “${holder}” the permission ${needed} in teams.yaml, or name another: it could not do this.`;
}
