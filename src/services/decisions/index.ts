export { decisionsOn } from './decisions-on.ts';
export type { SaidDecision } from './decisions-on.ts';
export { refusalSoFar } from './refusal-of.ts';
export type { Refused } from './refusal-of.ts';
