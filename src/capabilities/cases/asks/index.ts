export { answerAsk } from './answer-ask.ts';
export type { Answering } from './answer-ask.ts';
export { askOf, asksOn } from './ask-record.ts';
export type { AskRecord } from './ask-record.ts';
export type { AskPlan } from './make-ask.ts';
export { passOverdueAsks } from './pass-overdue.ts';
