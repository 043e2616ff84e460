import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const findWords: InBoth<OperationWords> = {
  en: {
    summary: 'In the shape of OS Places: find',
    about: 'Addresses for free text, the best first, of at least the match that is asked for; at most 1,000.',
  },
  cy: {
    summary: 'Yn ffurf OS Places: find',
    about:
      'Cyfeiriadau ar gyfer testun rhydd, y gorau yn gyntaf, o’r cyfatebiad y gofynnir amdano o leiaf; 1,000 ar y mwyaf.',
  },
};
