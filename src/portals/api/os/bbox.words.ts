import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const bboxWords: InBoth<OperationWords> = {
  en: {
    summary: 'In the shape of OS Places: bbox',
    about: 'The addresses in a box of at most a square kilometre.',
  },
  cy: { summary: 'Yn ffurf OS Places: bbox', about: 'Y cyfeiriadau mewn blwch o gilometr sgwâr ar y mwyaf.' },
};
