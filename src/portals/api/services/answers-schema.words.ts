import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const answersSchemaWords: InBoth<OperationWords> = {
  en: {
    summary: 'Get the schema of a service’s answers',
    about:
      'A JSON Schema (2020-12) of the answers to a service’s form, for the version in force or for an earlier one. What is asked only sometimes is not required, and says when in `x-when`.',
  },
  cy: {
    summary: 'Cael sgema atebion gwasanaeth',
    about:
      'Sgema JSON (2020-12) o’r atebion i ffurflen gwasanaeth, ar gyfer y fersiwn sydd mewn grym neu un gynharach. Nid oes rhaid wrth yr hyn a ofynnir weithiau’n unig, ac mae’n dweud pryd yn `x-when`.',
  },
};
