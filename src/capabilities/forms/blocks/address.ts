import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** Where somebody lives or is written to. It is not the place of the service. */
export const address: Block = {
  questions: [{ question: 'home-address', kind: 'address' }],
  words: {
    en: formWords.parse({
      questions: {
        'home-address': { ask: 'What is your address?', label: 'Address', missing: 'Enter your address' },
      },
    }),
    cy: formWords.parse({
      questions: {
        'home-address': {
          ask: 'Beth yw eich cyfeiriad?',
          label: 'Cyfeiriad',
          missing: 'Rhowch eich cyfeiriad',
        },
      },
    }),
  },
};
