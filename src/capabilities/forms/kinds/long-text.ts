import { text as storable } from '#language';
import { z } from 'zod';
import { noFaults, questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('long-text', { most: z.int().min(1).max(10_000).default(2_000) });
export type LongTextQuestion = z.output<typeof question>;

/** Words in several lines, counted as a person counts characters (code points). */
export const longText: Kind<LongTextQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: [],
  faults: noFaults,
  codes: () => [],
  stored: ({ most }) => storable(most),
  read: ({ most }, posted) => readText(most, posted.one()),
  given: (_question, answer) => ({ '': answer }),
  say: (answer) => answer,
};
