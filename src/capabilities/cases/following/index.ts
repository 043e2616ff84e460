export { followCase } from './follow-case.ts';
export type { Following } from './follow-case.ts';
export { followedAs, relatedCases } from './related-cases.ts';
export type { RelatedCase } from './related-cases.ts';
