import { text as storable } from '#language';
import { z } from 'zod';
import { noFaults, oneCell, questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';
import { fits, textPattern } from './text-pattern.ts';

const question = questionOf('text', {
  most: z.int().min(1).max(500).default(200),
  /** What it must look like; the service says so in its words for `malformed`. */
  pattern: textPattern.optional(),
});
export type TextQuestion = z.output<typeof question>;

/** One line of words; line ends become spaces. */
export const text: Kind<TextQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'words',
  parts: () => [],
  faults: noFaults,
  codes: () => [],
  stored: ({ most, pattern }) =>
    storable(most).refine((answer) => pattern === undefined || fits(pattern, answer)),
  read({ most, pattern }, posted) {
    const reading = readText(most, posted.one().replaceAll(/[\r\n]+/g, ' '));
    return pattern !== undefined && 'answer' in reading && !fits(pattern, reading.answer)
      ? { faults: [{ code: 'malformed' }] }
      : reading;
  },
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer) => answer,
  csv: oneCell,
};
