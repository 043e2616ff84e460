export { dueBy, wasDueBy } from './case-clock.ts';
export type { CaseClock, CaseDue, ClockStanding, NewClock, Reckoned } from './case-clock.ts';
export { bareClocksOf, casesWithClocks, clocksOf } from './clocks-of.ts';
export { happeningsOf } from './happenings-of.ts';
export type { ClockHappening } from './happenings-of.ts';
export { keepClocks } from './keep-clocks.ts';
export type { CaseReckoned } from './keep-clocks.ts';
export { moveClock } from './move-clock.ts';
export { clocksToWarn, warnClock } from './warn-clock.ts';
