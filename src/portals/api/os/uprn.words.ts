import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const uprnWords: InBoth<OperationWords> = {
  en: { summary: 'In the shape of OS Places: uprn', about: 'The addresses of one property.' },
  cy: { summary: 'Yn ffurf OS Places: uprn', about: 'Cyfeiriadau un eiddo.' },
};
