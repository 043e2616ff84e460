import { z } from 'zod';
import { noFaults, oneCell } from './kind.ts';
import type { Kind } from './kind.ts';
import { optionWords } from '../words.ts';

type OneOf = { readonly options: readonly string[] };

/** What all kinds share in which one of some options is chosen. A code that is no option counts as nothing chosen. */
export function oneOf<Question extends OneOf>(question: z.ZodType<Question>): Kind<Question, string> {
  return {
    question,
    asks: 'select',
    compared: 'code',
    parts: () => [],
    faults: noFaults,
    codes: ({ options }) => options,
    stored: ({ options }) => z.enum(options),
    read({ options }, posted) {
      const chosen = options.find((code) => code === posted.one());
      return chosen === undefined ? { empty: true } : { answer: chosen };
    },
    given: (_question, answer) => ({ '': answer }),
    say: (_question, answer, { words }) => optionWords(words, answer),
    csv: oneCell,
  };
}
