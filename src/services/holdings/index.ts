export { applyHoldings } from './apply-holdings.ts';
export { endHeld } from './end-held.ts';
export { fireTimer, fireTimers } from './fire-timers.ts';
export { beginRenewal, renewalOf } from './renewal.ts';
export type { Renewal } from './renewal.ts';
export { holdingWords, writtenOn } from './say-holding.ts';
export type { HoldingWords } from './say-holding.ts';
export * from './taking-in/index.ts';
export { tellsHolder } from './tells-holder.ts';
