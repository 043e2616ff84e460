export { approveDestruction, checkDestruction, excludeCase } from './decide-destruction.ts';
export type { Deciding as DestructionDeciding, Excluding } from './decide-destruction.ts';
export { casesToDestroy, destroyCase, doomedCase, endDestruction } from './destroy-case.ts';
export type { Doomed } from './destroy-case.ts';
export {
  destructionCounts,
  destructionLine,
  destructionLines,
  destructionOf,
  destructions,
} from './destructions.ts';
export type { Destruction, DestructionCount, DestructionKey, DestructionLine } from './destructions.ts';
export { proposeDestruction } from './propose-destruction.ts';
export { tombstoneOf } from './tombstone-of.ts';
export type { Tombstone } from './tombstone-of.ts';
