export { sayProblem } from './problem.ts';
export type { Found, Problem } from './problem.ts';
