import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const areasOfKindWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the areas of a kind',
    about:
      'Every area of a kind that holds on a day, in the order of their codes; as GeoJSON with their shapes.',
  },
  cy: {
    summary: 'Rhestru’r ardaloedd o fath',
    about: 'Pob ardal o fath sydd mewn grym ar ddiwrnod, yn nhrefn eu codau; fel GeoJSON gyda’u siapiau.',
  },
};
