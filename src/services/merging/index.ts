export { casesToMerge } from './cases-to-merge.ts';
export type { CaseToMerge } from './cases-to-merge.ts';
export { mergeWith } from './merge-with.ts';
export { planCaseMerging } from './plan-case-merging.ts';
export { separateAgain } from './separate-again.ts';
export type { CaseMergingPlan, MergingPair } from './plan-case-merging.ts';
