export { followLedger } from './follow-ledger.ts';
export type { Links } from './links.ts';
export { restoreMessages } from './restore-messages.ts';
export type { Restored } from './restore-messages.ts';
