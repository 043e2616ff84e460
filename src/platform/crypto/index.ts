export { keysErrors } from './errors.ts';
export { makeKeys } from './key-file.ts';
export { keyFor, otherKeysFor } from './keys.ts';
export type { Keys } from './keys.ts';
export { recogniseKeys, retireKey } from './known-keys.ts';
export { openKeys, readKeys } from './open-keys.ts';
export type { LiveKeys } from './open-keys.ts';
export { dropKey, rotateKeys } from './rotate-keys.ts';
export type { Rotation } from './rotate-keys.ts';
