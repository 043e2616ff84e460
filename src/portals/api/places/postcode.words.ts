import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const postcodeWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the addresses of a postcode',
    about:
      'All addresses of a postcode, or of every postcode that begins so, in the order of postcodes, house numbers and flats. One without addresses gives an empty list.',
  },
  cy: {
    summary: 'Rhestru cyfeiriadau cod post',
    about:
      'Holl gyfeiriadau cod post, neu bob cod post sy’n dechrau felly, yn nhrefn codau post, rhifau tai a fflatiau. Mae un heb gyfeiriadau yn rhoi rhestr wag.',
  },
};
