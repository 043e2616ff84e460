import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** Nobody is older than 130, nor born tomorrow. */
export const dateOfBirth: Block = {
  questions: [{ question: 'date-of-birth', kind: 'date', within: 'past', earliest: '130 years ago' }],
  words: {
    en: formWords.parse({
      questions: {
        'date-of-birth': {
          ask: 'What is your date of birth?',
          label: 'Date of birth',
          hint: 'For example, 27 3 1980.',
          missing: 'Enter your date of birth',
        },
      },
    }),
    cy: formWords.parse({
      questions: {
        'date-of-birth': {
          ask: 'Beth yw eich dyddiad geni?',
          label: 'Dyddiad geni',
          hint: 'Er enghraifft, 27 3 1980.',
          missing: 'Rhowch eich dyddiad geni',
        },
      },
    }),
  },
};
