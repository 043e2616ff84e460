export type { PastCase, PastRequest, PastStep } from './past-case.ts';
export { recordPastCases, requestsUnder } from './record-past-cases.ts';
export type { NotTaken } from './record-past-cases.ts';
export type { ClockReader } from './standing.ts';
