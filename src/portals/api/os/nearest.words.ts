import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const nearestWords: InBoth<OperationWords> = {
  en: {
    summary: 'In the shape of OS Places: nearest',
    about: 'The addresses of the property that is nearest to a place.',
  },
  cy: { summary: 'Yn ffurf OS Places: nearest', about: 'Cyfeiriadau’r eiddo sydd agosaf at le.' },
};
