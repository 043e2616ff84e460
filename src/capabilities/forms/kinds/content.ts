import { z } from 'zod';
import { noFaults, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('content', {
  look: z.enum(['text', 'inset', 'warning', 'details', 'notification']).default('text'),
});
export type ContentQuestion = z.output<typeof question>;

/** Words between questions: it asks nothing and stores nothing. */
export const content: Kind<ContentQuestion, never> = {
  question,
  asks: 'nothing',
  compared: 'nothing',
  parts: () => [],
  faults: noFaults,
  codes: () => [],
  stored: () => z.never(),
  read: () => ({ empty: true }),
  given: () => ({}),
  say: () => '',
  csv: () => ({}),
};
