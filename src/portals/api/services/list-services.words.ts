import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const listServicesWords: InBoth<OperationWords> = {
  en: {
    summary: 'List the services',
    about:
      'The services that the council offers at present, by name, each with the version that is in force.',
  },
  cy: {
    summary: 'Rhestru’r gwasanaethau',
    about:
      'Y gwasanaethau y mae’r cyngor yn eu cynnig ar hyn o bryd, yn ôl enw, pob un â’r fersiwn sydd mewn grym.',
  },
};
