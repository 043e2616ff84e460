export { entraDirectory } from './entra-directory.ts';
export type { EntraSettings } from './settings.ts';
