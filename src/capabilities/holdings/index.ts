export { endHolding } from './end-holding.ts';
export { holdingsErrors } from './errors.ts';
export * as holdingEvents from './events.ts';
export {
  endOfHolding,
  findHolding,
  findOwnHolding,
  historyOf,
  holdingOf,
  holdingsAt,
  holdingsOf,
  holdingsOn,
  holdingUnder,
} from './find-holding.ts';
export type { HoldingChange, HoldingKey, Whose } from './find-holding.ts';
export { forgetEnded } from './forget-ended.ts';
export { broughtBefore } from './brought-before.ts';
export { grantHolding } from './grant-holding.ts';
export type { Granting, Term } from './grant-holding.ts';
export type { Holder, Holding } from './holding-record.ts';
export type { PlannedTimer } from './plan-timers.ts';
export { countRegister, heldKinds } from './register-kinds.ts';
export type { HeldKind, RegisterCount } from './register-kinds.ts';
export { registerKey, registerLists, registerPage } from './register-page.ts';
export type { RegisterKey, RegisterList } from './register-page.ts';
export { renewalFrom, renewHolding } from './renew-holding.ts';
export { hasEnded, holdingStates, stateOn } from './state-on.ts';
export type { HoldingState } from './state-on.ts';
export { resumeHolding, suspendHolding } from './suspend-holding.ts';
export { dueTimers, lockWaiting, recordFired, recordTrouble, retryTimer, timersOf } from './timers.ts';
export type { HoldingTimer, TimerKey } from './timers.ts';
export { rewriteHolding, varyConditions } from './vary-holding.ts';
