export { checkPlainWords } from './check-plain-words.ts';
export type { PlainWords, WordsRemark } from './check-plain-words.ts';
