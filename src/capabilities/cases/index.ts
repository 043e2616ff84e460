export * from './clocks/index.ts';
export { casesErrors } from './errors.ts';
export * as caseEvents from './events.ts';
export { assignCase } from './handling/assign-case.ts';
export type { Assigning } from './handling/assign-case.ts';
export { closeCase } from './handling/close-case.ts';
export type { Closing } from './handling/close-case.ts';
export type { AssetKey, NewCase, Place } from './handling/insert-case.ts';
export type { Handling } from './handling/lock-case.ts';
export { moveToQueue } from './handling/move-to-queue.ts';
export type { Moving } from './handling/move-to-queue.ts';
export { openSubCase } from './handling/open-sub-case.ts';
export type { SubCase } from './handling/open-sub-case.ts';
export { performAction } from './handling/perform-action.ts';
export type { Acting } from './handling/perform-action.ts';
export { reopenCase } from './handling/reopen-case.ts';
export type { Reopening } from './handling/reopen-case.ts';
export { takeCase } from './handling/take-case.ts';
export { unassignCase } from './handling/unassign-case.ts';
export { writeNote } from './handling/write-note.ts';
export type { Noting } from './handling/write-note.ts';
export * from './lists/index.ts';
export { recordPastCases, requestsUnder } from './past/index.ts';
export type { NotTaken, PastCase, PastRequest, PastStep } from './past/index.ts';
export {
  openRequest,
  publicServiceOf,
  publicStory,
  reportsOn,
  requestForFollower,
  requestNamed,
  requestsOf,
  requestsServedBy,
} from './requests/index.ts';
export type { CaseStory, Opened, Participant, Reported, Report, Request, Story } from './requests/index.ts';
export * from './tasks/index.ts';
export { actionsFor, mayTake, outcomesFor, projectQueues, projectVersion } from './versions/index.ts';
export type { Action, Outcome, ServiceVersion } from './versions/index.ts';
