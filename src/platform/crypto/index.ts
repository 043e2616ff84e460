export { keysErrors } from './errors.ts';
export { keyFor, makeKeys, readKeys } from './keys.ts';
export type { Keys } from './keys.ts';
