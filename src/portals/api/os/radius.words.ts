import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const radiusWords: InBoth<OperationWords> = {
  en: {
    summary: 'In the shape of OS Places: radius',
    about: 'The addresses within so many metres of a place, the nearest first.',
  },
  cy: {
    summary: 'Yn ffurf OS Places: radius',
    about: 'Y cyfeiriadau o fewn hyn a hyn o fetrau i le, yr agosaf yn gyntaf.',
  },
};
