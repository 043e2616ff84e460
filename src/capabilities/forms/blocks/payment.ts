import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** The fee, once somebody takes payments: until then no form with it is published. */
export const payment: Block = {
  questions: [{ question: 'payment', kind: 'payment' }],
  words: {
    en: formWords.parse({ questions: { payment: { ask: 'Pay for this service', label: 'Payment' } } }),
    cy: formWords.parse({ questions: { payment: { ask: 'Talu am y gwasanaeth hwn', label: 'Taliad' } } }),
  },
};
