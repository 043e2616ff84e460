import type { InBoth, Said } from '#language';
import { caseFormWords } from './case-form.words.ts';

const en = {
  ...caseFormWords.en,
  title: 'Reopen the case',
  button: 'Reopen the case',
  why: 'Why is it opened again?',
  whyHint: 'It begins again in its first status. What was told when it closed stays in its story.',
  mistakes: {
    ...caseFormWords.en.mistakes,
    'why.missing': 'Write why it is opened again',
    'why.too-long': 'Write a reason of 2,000 characters or fewer',
    'why.unstorable': 'Take out the characters that cannot be kept',
  },
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  title: 'Ailagor yr achos',
  button: 'Ailagor yr achos',
  why: 'Pam mae’n cael ei ailagor?',
  whyHint: 'Mae’n dechrau eto yn ei statws cyntaf. Mae’r hyn a ddywedwyd wrth ei gau yn aros yn ei hanes.',
  mistakes: {
    ...caseFormWords.cy.mistakes,
    'why.missing': 'Ysgrifennwch pam mae’n cael ei ailagor',
    'why.too-long': 'Ysgrifennwch reswm o 2,000 nod neu lai',
    'why.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  },
};

export const reopeningWords: InBoth<Said<typeof en>> = { en, cy };
