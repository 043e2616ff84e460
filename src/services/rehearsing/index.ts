export { beginRehearsal, cancelRehearsal } from './begin-rehearsal.ts';
export { rehearsalLines } from './rehearsal-lines.ts';
export type { RehearsalLine } from './rehearsal-lines.ts';
export { rehearsalOf } from './rehearsals.ts';
export type { Rehearsal } from './rehearsals.ts';
export { rehearse, restoreRehearsals } from './rehearse.ts';
export { differenceKinds } from './result.ts';
export type { DifferenceKind, RehearsalResult } from './result.ts';
