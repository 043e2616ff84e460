import { z } from 'zod';
import { noFaults, oneCell } from './kind.ts';
import type { Kind } from './kind.ts';

/**
 * What another part of Moothall will give an identifier for. It is laid out for whoever provides it: until somebody does,
 * no form with it is published.
 */
export function providedLater<Question>({
  question,
  asks,
}: Pick<Kind<Question, string>, 'question' | 'asks'>): Kind<Question, string> {
  return {
    question,
    asks,
    compared: 'answered',
    parts: () => [],
    faults: noFaults,
    codes: () => [],
    stored: () => z.uuid(),
    read: () => ({ empty: true }),
    given: (_question, answer) => ({ '': answer }),
    say: (_question, answer) => answer,
    csv: oneCell,
  };
}
