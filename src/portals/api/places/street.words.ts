import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const streetWords: InBoth<OperationWords> = {
  en: {
    summary: 'Get all that is known about a street',
    about:
      'One street by its USRN: its name in both languages, its state, its two ends, and how many properties it has.',
  },
  cy: {
    summary: 'Cael popeth sy’n hysbys am stryd',
    about:
      'Un stryd yn ôl ei USRN: ei henw yn y ddwy iaith, ei chyflwr, ei dau ben, a faint o eiddo sydd ynddi.',
  },
};
