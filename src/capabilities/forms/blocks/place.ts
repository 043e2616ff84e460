import { formWords } from '../words.ts';
import type { Block } from './block.ts';

/** Where it happens: pressed on the map or described. */
export const placeOnMap: Block = {
  questions: [{ question: 'place', kind: 'point' }],
  words: {
    en: formWords.parse({
      questions: {
        place: {
          ask: 'Where is it?',
          label: 'Place',
          missing: 'Select the place on the map, or describe it',
        },
      },
    }),
    cy: formWords.parse({
      questions: {
        place: { ask: 'Ble mae?', label: 'Lle', missing: 'Dewiswch y lle ar y map, neu disgrifiwch ef' },
      },
    }),
  },
};

/** The street where it happens. */
export const placeStreet: Block = {
  questions: [{ question: 'place', kind: 'street' }],
  words: {
    en: formWords.parse({
      questions: { place: { ask: 'In which street is it?', label: 'Street', missing: 'Enter the street' } },
    }),
    cy: formWords.parse({
      questions: { place: { ask: 'Ym mha stryd y mae?', label: 'Stryd', missing: 'Rhowch y stryd' } },
    }),
  },
};

/** The property that it is about. */
export const placeProperty: Block = {
  questions: [{ question: 'place', kind: 'property' }],
  words: {
    en: formWords.parse({
      questions: {
        place: {
          ask: 'Which property is it about?',
          label: 'Property',
          missing: 'Enter the address of the property',
        },
      },
    }),
    cy: formWords.parse({
      questions: {
        place: { ask: 'Am ba eiddo y mae?', label: 'Eiddo', missing: 'Rhowch gyfeiriad yr eiddo' },
      },
    }),
  },
};
