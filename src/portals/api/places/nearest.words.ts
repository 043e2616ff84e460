import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const nearestWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the addresses nearest to a place',
    about:
      'The addresses within so many metres of a place, the nearest first; `metres` says how far each is.',
  },
  cy: {
    summary: 'Rhestru’r cyfeiriadau agosaf at le',
    about:
      'Y cyfeiriadau o fewn hyn a hyn o fetrau i le, yr agosaf yn gyntaf; dywed `metres` pa mor bell yw pob un.',
  },
};
