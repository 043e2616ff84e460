export { actionsFor, mayTake } from './actions-for.ts';
export type { Holds } from './actions-for.ts';
export { areFlagsRight } from './flag-rules.ts';
export { firstStatus } from './first-status.ts';
export { baseOf, keepUntil } from './keep-until.ts';
export type { Bases } from './keep-until.ts';
export { outcomesFor } from './outcomes-for.ts';
export type { Outcome } from './outcomes-for.ts';
export { projectQueues, teamOfQueue } from './project-queues.ts';
export { extendVersion } from './extend-version.ts';
export { projectVersion } from './project-version.ts';
export { saidBases } from './service-version.ts';
export type {
  Action,
  FlagRules,
  Pin,
  Retention,
  SaidBase,
  ServiceVersion,
  TaskRule,
} from './service-version.ts';
