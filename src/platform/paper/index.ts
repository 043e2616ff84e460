export { printLetter } from './print-letter.ts';
export type { LetterOnPaper } from './draw-letter.ts';
export type { PrintedLetter } from './print-letter.ts';
export { printLetters } from './print-letters.ts';
export { printRecord } from './print-record.ts';
export type { RecordEntry, RecordOnPaper } from './print-record.ts';
