import { text as storable } from '#language';
import { z } from 'zod';
import { noFaults, oneCell, questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';

const most = 500;
const question = questionOf('hidden', {
  /** What it always is; without it, whoever sends the form may say. Nobody is asked, so it may always be empty. */
  value: storable(most).optional(),
  optional: z.literal(true).default(true),
});
export type HiddenQuestion = z.output<typeof question>;

/** What travels with the form and nobody sees: a campaign, a leaflet, a partner. */
export const hidden: Kind<HiddenQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'words',
  parts: () => [],
  faults: noFaults,
  codes: () => [],
  stored: ({ value }) => (value === undefined ? storable(most) : z.literal(value)),
  read({ value }, posted) {
    if (value !== undefined) return { answer: value };
    const reading = readText(most, posted.one());
    return 'answer' in reading ? reading : { empty: true };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer) => answer,
  csv: oneCell,
};
