export { mergeCases } from './merge-cases.ts';
export type { Merging } from './merge-cases.ts';
export { mergedUnder, mergedWith, togetherWith } from './merged-with.ts';
export type { MergedCase } from './merged-with.ts';
export type { MergingObstacle } from './obstacles-to.ts';
export { planMerging } from './plan-merging.ts';
export type { MergingPlan } from './plan-merging.ts';
export { separateCase } from './separate-case.ts';
export type { Separating } from './separate-case.ts';
