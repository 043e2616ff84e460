export { approveRoleChange, proposeRoleChange, withdrawRoleChange } from './change-role.ts';
export type { RoleChanging } from './change-role.ts';
export { changesOfRole, openRoleChanges, roleChangeNamed } from './role-changes.ts';
export type { Measure, RoleChange } from './role-changes.ts';
export { rolesNow } from './roles-now.ts';
export type { RoleNow } from './roles-now.ts';
