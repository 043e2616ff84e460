import { text as storable } from '#language';
import { z } from 'zod';
import { noFaults, questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('text', { most: z.int().min(1).max(500).default(200) });
export type TextQuestion = z.output<typeof question>;

/** One line of words; line ends become spaces. */
export const text: Kind<TextQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: [],
  faults: noFaults,
  codes: () => [],
  stored: ({ most }) => storable(most),
  read: ({ most }, posted) => readText(most, posted.one().replaceAll(/[\r\n]+/g, ' ')),
  given: (_question, answer) => ({ '': answer }),
  say: (answer) => answer,
};
