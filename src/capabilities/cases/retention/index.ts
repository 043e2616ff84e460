export { dateRetention } from './date-retention.ts';
export type { Dating } from './date-retention.ts';
export { saidBases } from '../versions/index.ts';
export { baseAwaited, sayBaseDate } from './say-base-date.ts';
export { undatedCases } from './undated-cases.ts';
export type { UndatedCase, UndatedKey } from './undated-cases.ts';
