export { configErrors } from './errors.ts';
export type { Environment } from './environment.ts';
export { givenFor } from './secrets.ts';
export { readSettings } from './settings.ts';
export type { Settings } from './settings.ts';
