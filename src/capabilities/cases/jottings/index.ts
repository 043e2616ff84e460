export { endJotting } from './end-jotting.ts';
export { forgetJottings } from './forget-jottings.ts';
export { jottingOf } from './jotting-of.ts';
export type { Jotting } from './jotting-of.ts';
export { keepJotting } from './keep-jotting.ts';
export type { JottingPlace } from './jotting-place.ts';
