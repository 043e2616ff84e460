export { osMapsSource } from './os-maps.ts';
export type { OsMapsSettings } from './os-maps.ts';
