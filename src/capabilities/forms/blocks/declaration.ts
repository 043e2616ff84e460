import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** One box to tick before sending, when the law or the service asks for a declaration. */
export const declaration: Block = {
  questions: [{ question: 'declaration', kind: 'choices', options: ['agreed'] }],
  words: {
    en: formWords.parse({
      questions: {
        declaration: {
          ask: 'Declaration',
          hint: 'By sending this you say that, to the best of your knowledge, what you have told us is true and complete.',
          missing: 'Confirm that what you have told us is true and complete',
          options: { agreed: 'I confirm that what I have told you is true and complete' },
        },
      },
    }),
    cy: formWords.parse({
      questions: {
        declaration: {
          ask: 'Datganiad',
          hint: 'Drwy anfon hwn rydych yn dweud bod yr hyn a ddywedoch wrthym, hyd y gwyddoch, yn wir ac yn gyflawn.',
          missing: 'Cadarnhewch fod yr hyn a ddywedoch wrthym yn wir ac yn gyflawn',
          options: { agreed: 'Rwy’n cadarnhau bod yr hyn a ddywedais wrthych yn wir ac yn gyflawn' },
        },
      },
    }),
  },
};
