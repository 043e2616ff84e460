export { filledFields } from './filled-fields.ts';
export type { Filled } from './filled-fields.ts';
export { soleForm } from './sole-form.ts';
