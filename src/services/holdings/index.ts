export { applyHoldings } from './apply-holdings.ts';
export { fireTimer, fireTimers } from './fire-timers.ts';
