export * from './clocks/index.ts';
export { casesErrors } from './errors.ts';
export * as caseEvents from './events.ts';
export * from './handling/index.ts';
export * from './lists/index.ts';
export { recordPastCases, requestsUnder } from './past/index.ts';
export type { ClockReader, NotTaken, PastCase, PastRequest, PastStep } from './past/index.ts';
export {
  openRequest,
  publicServiceOf,
  publicStory,
  reportsOn,
  requestForFollower,
  requestNamed,
  requestsOf,
  requestsServedBy,
  withdrawRequest,
} from './requests/index.ts';
export type { CaseStory, Opened, Participant, Reported, Report, Request, Story } from './requests/index.ts';
export * from './asks/index.ts';
export { attachDocument, detachDocuments } from './documents/attach-document.ts';
export { documentsOn } from './documents/documents-on.ts';
export * from './following/index.ts';
export * from './destruction/index.ts';
export * from './jottings/index.ts';
export * from './opinions/index.ts';
export * from './replies/index.ts';
export * from './holds/index.ts';
export * from './retention/index.ts';
export * from './tasks/index.ts';
export {
  actionsFor,
  extendVersion,
  mayTake,
  outcomesFor,
  projectQueues,
  projectVersion,
} from './versions/index.ts';
export type { Action, Bases, Outcome, ServiceVersion } from './versions/index.ts';
