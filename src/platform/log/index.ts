export { openLog } from './log.ts';
export { steerLog } from './steer-log.ts';
export type { Log } from './log.ts';
