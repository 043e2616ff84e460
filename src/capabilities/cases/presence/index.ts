export { arrive, forgetPresence, leave, stay } from './attend.ts';
export { presentOn } from './present-on.ts';
export type { Present } from './present-on.ts';
