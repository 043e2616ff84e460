import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const layersWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the layers of things',
    about: 'The layers that residents may see: what one of its things is called, and several.',
  },
  cy: {
    summary: 'Rhestru’r haenau o bethau',
    about: 'Yr haenau y caiff preswylwyr eu gweld: yr hyn y gelwir un o’u pethau, a sawl un.',
  },
};
