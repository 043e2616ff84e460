export { explain, refusalWords } from './refusal-words.ts';
export type { RefusalTable, RefusalWords } from './refusal-words.ts';
export { Refusal } from './refusal.ts';
export type { Facts } from './refusal.ts';
