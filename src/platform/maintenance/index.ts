export { sayAgain, sayPoint, sayWhy, stageOf } from './closure.ts';
export type { Closure } from './closure.ts';
export { closureIn, removeClosure, writeClosure } from './closure-file.ts';
export type { FiledClosure } from './closure-file.ts';
export { announce, closureOf, lift } from './keep-closure.ts';
export { open, openStandings } from './standing.ts';
export type { Standing, StandingOf } from './standing.ts';
