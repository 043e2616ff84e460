export { addJob, restoreJobs } from './job.ts';
export type { Job, JobKind } from './job.ts';
export { queueFigures } from './queue-figures.ts';
export type { KindFigures, QueueFigures } from './queue-figures.ts';
export { repeat } from './repeat.ts';
export { runnable } from './runnable.ts';
export type { Runnable, Workshop } from './runnable.ts';
export { migrateJobs, startWorker } from './worker.ts';
export type { WorkerSettings } from './worker.ts';
