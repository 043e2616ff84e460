export { actionsFor, mayTake } from './actions-for.ts';
export type { Holds } from './actions-for.ts';
export { firstStatus } from './first-status.ts';
export { keepUntil } from './keep-until.ts';
export { outcomesFor } from './outcomes-for.ts';
export type { Outcome } from './outcomes-for.ts';
export { projectQueues } from './project-queues.ts';
export { projectVersion } from './project-version.ts';
export type { Action, Pin, Retention, ServiceVersion } from './service-version.ts';
