import type { InBoth, Said } from '#language';
import { holdingFormWords } from './holding-form.words.ts';

const en = {
  ...holdingFormWords.en,
  title: 'End it',
  button: 'End it',
  about: 'It ends before its time, for good: it cannot be taken back, only granted anew.',
  how: 'How does it end?',
  ways: { surrendered: 'The holder gives it up', revoked: 'The council revokes it' },
  day: 'Last day',
  dayHint: (from: string, until: string) => `The last day on which it is held: from ${from} to ${until}.`,
  dayNever: 'The day before it begins ends it before it ever did.',
  mistakes: {
    ...holdingFormWords.en.mistakes,
    how: 'Choose how it ends',
    'day.missing': 'Enter the last day',
    'day.outside': 'Enter a day within the time for which it is held',
  },
};
const cy: Said<typeof en> = {
  ...holdingFormWords.cy,
  title: 'Dod ag ef i ben',
  button: 'Dod ag ef i ben',
  about: 'Daw i ben cyn ei amser, am byth: ni ellir ei dynnu’n ôl, dim ond ei roi o’r newydd.',
  how: 'Sut y daw i ben?',
  ways: { surrendered: 'Mae’r deiliad yn ei ildio', revoked: 'Mae’r cyngor yn ei ddirymu' },
  day: 'Diwrnod olaf',
  dayHint: (from, until) => `Y diwrnod olaf y caiff ei ddal: o ${from} i ${until}.`,
  dayNever: 'Os yw’r diwrnod cyn iddo ddechrau, ni fydd byth yn dechrau.',
  mistakes: {
    ...holdingFormWords.cy.mistakes,
    how: 'Dewiswch sut y daw i ben',
    'day.missing': 'Rhowch y diwrnod olaf',
    'day.outside': 'Rhowch ddiwrnod o fewn yr amser y caiff ei ddal',
  },
};

export const endingWords: InBoth<Said<typeof en>> = { en, cy };
