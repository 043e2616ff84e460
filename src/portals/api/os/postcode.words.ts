import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const postcodeWords: InBoth<OperationWords> = {
  en: {
    summary: 'In the shape of OS Places: postcode',
    about: 'The addresses of a postcode, or of all that begin so; at most those of 5,000 properties.',
  },
  cy: {
    summary: 'Yn ffurf OS Places: postcode',
    about: 'Cyfeiriadau cod post, neu bob un sy’n dechrau felly; rhai 5,000 o eiddo ar y mwyaf.',
  },
};
