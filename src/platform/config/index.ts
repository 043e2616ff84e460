export { configErrors } from './errors.ts';
export { readSettings } from './settings.ts';
export type { Environment, Settings } from './settings.ts';
