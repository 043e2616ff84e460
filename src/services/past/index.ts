export type { Intake, PastCase, PastDeed, PastReport } from './past-case.ts';
export { takeInPastCases } from './take-in-past-cases.ts';
