import type { InBoth, Said } from '#language';
import { caseFormWords } from '../cases/case-form.words.ts';

const en = {
  ...caseFormWords.en,
  title: 'From when is this case kept?',
  button: 'Save the date',
  bases: {
    'given-date': 'Date from which the case is kept',
    'decision-effect': 'Date on which the decision takes effect',
    'decision-expiry': 'Date on which the decision runs out',
  },
  hint: 'How long the case is kept counts from this day. You can change it until the case is destroyed.',
  mistakes: {
    ...caseFormWords.en.mistakes,
    'day.missing': 'Enter the date',
    'day.out-of-range': 'Enter a date from 1900 to 2199',
  },
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  title: 'O ba bryd y cedwir yr achos hwn?',
  button: 'Cadw’r dyddiad',
  bases: {
    'given-date': 'Y dyddiad y cedwir yr achos ohono',
    'decision-effect': 'Y dyddiad y daw’r penderfyniad i rym',
    'decision-expiry': 'Y dyddiad y daw’r penderfyniad i ben',
  },
  hint: 'O’r diwrnod hwn y cyfrifir am ba hyd y cedwir yr achos. Gallwch ei newid nes bod yr achos yn cael ei ddinistrio.',
  mistakes: {
    ...caseFormWords.cy.mistakes,
    'day.missing': 'Rhowch y dyddiad',
    'day.out-of-range': 'Rhowch ddyddiad rhwng 1900 a 2199',
  },
};

export const baseDateWords: InBoth<Said<typeof en>> = { en, cy };
