export { giveOpinion, scores } from './give-opinion.ts';
export type { Opinion, Score } from './give-opinion.ts';
export { opinionCounts } from './opinion-counts.ts';
export type { OpinionCount } from './opinion-counts.ts';
