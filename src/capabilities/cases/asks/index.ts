export { answerAsk } from './answer-ask.ts';
export type { Answering } from './answer-ask.ts';
export { askOf, asksOn } from './ask-record.ts';
export type { AskRecord } from './ask-record.ts';
export { finishAsk } from './finish-ask.ts';
export type { Finishing } from './finish-ask.ts';
export { openAsks } from './open-asks.ts';
export type { AskPlan } from './make-ask.ts';
export { passOverdueAsks } from './pass-overdue.ts';
