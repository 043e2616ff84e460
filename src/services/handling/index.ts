export { asksMade } from './asks-made.ts';
export { closeWith } from './close-with.ts';
export { fileDocument } from './file-document.ts';
export { finishTask } from './finish-task.ts';
export { openAgain } from './open-again.ts';
export { takeAction } from './take-action.ts';
export type { Taking } from './take-action.ts';
export { writeOnCase } from './write-on-case.ts';
