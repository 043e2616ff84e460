export * from './availability/index.ts';
export * from './clocks/index.ts';
export * from './giving/index.ts';
export { casesErrors } from './errors.ts';
export * as caseEvents from './events.ts';
export * from './handling/index.ts';
export * from './lists/index.ts';
export * from './past/index.ts';
export * from './requests/index.ts';
export * from './asks/index.ts';
export * from './commissions/index.ts';
export * from './documents/index.ts';
export * from './following/index.ts';
export * from './merging/index.ts';
export * from './relating/index.ts';
export * from './destruction/index.ts';
export * from './jottings/index.ts';
export * from './mentions/index.ts';
export * from './opinions/index.ts';
export * from './presence/index.ts';
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
  teamOfQueue,
} from './versions/index.ts';
export type { Action, Bases, Outcome, ServiceVersion } from './versions/index.ts';
