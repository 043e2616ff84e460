export { frozenClock, systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { pace } from './pace.ts';
export type { Pace } from './pace.ts';
export { remembered } from './remembered.ts';
