import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const referencesWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the properties that another system knows by a key',
    about:
      'The cross references of the gazetteer: council tax, elections, planning and others. A key that no system has gives an empty list.',
  },
  cy: {
    summary: 'Rhestru’r eiddo y mae system arall yn eu hadnabod wrth allwedd',
    about:
      'Croesgyfeiriadau’r mynegai: treth gyngor, etholiadau, cynllunio ac eraill. Mae allwedd nad oes gan unrhyw system yn rhoi rhestr wag.',
  },
};
