import { text as storable } from '#language';
import { z } from 'zod';
import { oneCell, questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('long-text', {
  most: z.int().min(1).max(10_000).default(2_000),
  /** Words are counted instead of characters. */
  'most-words': z.int().min(1).max(2_000).optional(),
});
export type LongTextQuestion = z.output<typeof question>;

/** Words in several lines, counted as a person counts characters (code points). */
export const longText: Kind<LongTextQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'words',
  parts: () => [],
  faults: {
    en: { 'too-many-words': (label, { most = 0 }) => `${label} must be ${String(most)} words or fewer` },
    cy: {
      'too-many-words': (label, { most = 0 }) => `Rhaid i ‘${label}’ fod yn ${String(most)} gair neu lai`,
    },
  },
  codes: () => [],
  stored: ({ most, 'most-words': words }) =>
    storable(most).refine((answer) => words === undefined || wordsIn(answer) <= words),
  read({ most, 'most-words': words }, posted) {
    const reading = readText(most, posted.one());
    return words !== undefined && 'answer' in reading && wordsIn(reading.answer) > words
      ? { faults: [{ code: 'too-many-words', facts: { most: words } }] }
      : reading;
  },
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer) => answer,
  csv: oneCell,
};

/** As the character count of GOV.UK counts them in the browser. */
function wordsIn(answer: string): number {
  return answer.match(/\S+/g)?.length ?? 0;
}
