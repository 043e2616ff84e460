import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** A name in parts, with a title for who wants one. */
export const name: Block = {
  questions: [{ question: 'full-name', kind: 'name', title: true }],
  words: {
    en: formWords.parse({
      questions: { 'full-name': { ask: 'What is your name?', label: 'Name', missing: 'Enter your name' } },
    }),
    cy: formWords.parse({
      questions: { 'full-name': { ask: 'Beth yw eich enw?', label: 'Enw', missing: 'Rhowch eich enw' } },
    }),
  },
};
