import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const streetPropertiesWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the properties of a street',
    about: 'The properties of a street that may be chosen, in the order of their numbers and flats.',
  },
  cy: {
    summary: 'Rhestru eiddo stryd',
    about: 'Eiddo stryd y gellir eu dewis, yn nhrefn eu rhifau a’u fflatiau.',
  },
};
