export { followLedger } from './follow-ledger.ts';
export type { Links } from './links.ts';
export { quietUntil } from './quiet-until.ts';
export { restoreMessages } from './restore-messages.ts';
export type { Restored } from './restore-messages.ts';
export { firstWayTo, offeredBy } from './ways-to.ts';
export type { OfferedWays } from './ways-to.ts';
