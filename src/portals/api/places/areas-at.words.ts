import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const areasAtWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the areas that a place is in',
    about:
      'The ward, the parish and every other area of the council’s that a place is in, with its code. A place on a border is in one of the two.',
  },
  cy: {
    summary: 'Rhestru’r ardaloedd y mae lle ynddynt',
    about:
      'Y ward, y plwyf a phob ardal arall o eiddo’r cyngor y mae lle ynddi, gyda’i chod. Mae lle ar ffin yn un o’r ddwy.',
  },
};
