export type { Bringing, Brought, BroughtHolding } from './brought.ts';
export { takeInHoldings } from './take-in-holdings.ts';
