import { z } from 'zod';
import { noFaults, oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('payment', {});
export type PaymentQuestion = z.output<typeof question>;

/** A payment of the service's fee. It is laid out for whoever takes money: until somebody does, no form with it is published. */
export const payment: Kind<PaymentQuestion, string> = {
  question,
  asks: 'enter',
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
