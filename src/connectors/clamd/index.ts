export { clamdScanner } from './clamd.ts';
export type { ClamdSettings } from './clamd.ts';
