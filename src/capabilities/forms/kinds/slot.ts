import { slug } from '#language';
import { z } from 'zod';
import { noFaults, oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('slot', {
  /** What is booked: a kind of visit, a room, a round. */
  of: slug,
});
export type SlotQuestion = z.output<typeof question>;

/** A time to come or to be visited. It is laid out for whoever offers times: until somebody does, no form with it is published. */
export const slot: Kind<SlotQuestion, string> = {
  question,
  asks: 'select',
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
