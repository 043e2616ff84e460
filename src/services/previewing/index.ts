export { layWalk } from './lay-walk.ts';
export { liftWalk } from './lift-walk.ts';
export { outcomeOf } from './outcome-of.ts';
export type { WalkOutcome } from './outcome-of.ts';
export { beginWalk, endWalk, forgetOldWalks, walkOf, walkLasts } from './walks.ts';
export type { CameTo, Walk } from './walks.ts';
