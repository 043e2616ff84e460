import type { Permission } from '#services';
import { z } from 'zod';

/** The forms of a case on which what is typed is kept, by their nouns below it, and the permission that each needs. */
const permissions: readonly (readonly [form: RegExp, permission: Permission])[] = [
  [/^notes$/, 'case.note'],
  [/^closing$/, 'case.close'],
  [/^reopening$/, 'case.reopen'],
  [/^actions\/[a-z0-9-]{1,60}$/, 'case.act'],
  [/^asks\/[0-9a-f-]{36}\/answer$/, 'case.act'],
];

export function permissionFor(form: string): Permission | undefined {
  return permissions.find(([named]) => named.test(form))?.[1];
}

/** Such a form's noun, as an address or a field has it. */
export const jottedForm = z.string().refine((form) => permissionFor(form) !== undefined);
