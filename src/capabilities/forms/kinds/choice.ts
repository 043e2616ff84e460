import { z } from 'zod';
import { noFaults, optionCodes, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { optionWords } from '../words.ts';

const question = questionOf('choice', { options: optionCodes });
export type ChoiceQuestion = z.output<typeof question>;

/** One of a few: radios. A code that is no option counts as nothing chosen. */
export const choice: Kind<ChoiceQuestion, string> = {
  question,
  asks: 'select',
  compared: 'code',
  parts: [],
  faults: noFaults,
  codes: ({ options }) => options,
  stored: ({ options }) => z.enum(options),
  read({ options }, posted) {
    const chosen = options.find((code) => code === posted.one());
    return chosen === undefined ? { empty: true } : { answer: chosen };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (answer, { words }) => optionWords(words, answer),
};
