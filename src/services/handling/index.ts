export { finishTask } from './finish-task.ts';
export { takeAction } from './take-action.ts';
