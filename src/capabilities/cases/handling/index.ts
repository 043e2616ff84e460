export { assignCase } from './assign-case.ts';
export type { Assigning } from './assign-case.ts';
export { closeCase } from './close-case.ts';
export type { Closing } from './close-case.ts';
export type { AssetKey, NewCase, Place } from './insert-case.ts';
export type { Handling } from './lock-case.ts';
export { moveToQueue } from './move-to-queue.ts';
export type { Moving } from './move-to-queue.ts';
export { openSubCase } from './open-sub-case.ts';
export type { SubCase } from './open-sub-case.ts';
export { performAction } from './perform-action.ts';
export type { Acting } from './perform-action.ts';
export { reopenCase } from './reopen-case.ts';
export type { Reopening } from './reopen-case.ts';
export {
  dropSelfClosing,
  dueSelfClosings,
  leaveToOfficer,
  lockDue,
  planSelfClosing,
} from './self-closing.ts';
export type { SelfClosing } from './self-closing.ts';
export { takeCase } from './take-case.ts';
export { unassignCase } from './unassign-case.ts';
export type { PuttingBack } from './unassign-case.ts';
export { writeNote } from './write-note.ts';
export type { Noting } from './write-note.ts';
