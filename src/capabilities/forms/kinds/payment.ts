import type { z } from 'zod';
import { questionOf } from './kind.ts';
import { providedLater } from './provided-later.ts';

const question = questionOf('payment', {});
export type PaymentQuestion = z.output<typeof question>;

/** A payment of the service's fee, for whoever takes money. */
export const payment = providedLater<PaymentQuestion>({ question, asks: 'enter' });
