import { z } from 'zod';
import { noFaults, optionCodes, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { optionWords } from '../words.ts';

const question = questionOf('choices', { options: optionCodes });
export type ChoicesQuestion = z.output<typeof question>;

/** Any of a few: checkboxes. Stored once each, in the order of the definition. */
export const choices: Kind<ChoicesQuestion, readonly string[]> = {
  question,
  asks: 'select',
  compared: 'codes',
  parts: [],
  faults: noFaults,
  codes: ({ options }) => options,
  stored: ({ options }) => z.array(z.enum(options)).min(1).max(options.length),
  read({ options }, posted) {
    const sent: readonly string[] = posted.many();
    const chosen = options.filter((code) => sent.includes(code));
    return chosen.length === 0 ? { empty: true } : { answer: chosen };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (answer, { words }) => answer.map((code) => optionWords(words, code)).join('\n'),
};
