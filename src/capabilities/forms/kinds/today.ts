import { z } from 'zod';
import { noFaults, oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('today', {
  /** Nobody is asked. */
  optional: z.literal(true).default(true),
});
export type TodayQuestion = z.output<typeof question>;

/**
 * The day on which its page was answered, in London. It is kept as an answer, so that whoever reads the answers later counts from the
 * same day as the page did: what was shown is what is sent.
 */
export const today: Kind<TodayQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'date',
  parts: () => [],
  faults: noFaults,
  codes: () => [],
  stored: () => z.iso.date(),
  read: (_question, posted) => ({ answer: posted.today.toString() }),
  given: () => ({}),
  say: (_question, answer) => answer,
  csv: oneCell,
};

/** Kinds of question that travel with a form and nobody sees. */
export function isUnseen({ kind }: { readonly kind: string }): boolean {
  return kind === 'hidden' || kind === 'today';
}
