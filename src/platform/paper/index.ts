export { printLetter } from './print-letter.ts';
export type { LetterOnPaper, PrintedLetter } from './print-letter.ts';
