export { answersSchema } from './answers-schema.ts';
export { outlineOf } from './outline.ts';
export type { OutlinedPage, OutlinedQuestion } from './outline.ts';
