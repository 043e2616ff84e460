import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const requestDetailsWords: InBoth<OperationWords> = {
  en: {
    summary: 'Get what became of a request',
    about:
      'The status, the promise and the steps of a request that this client made, in the words that the resident reads. Nothing of what another made, and no officer’s name. Who looked is recorded.',
  },
  cy: {
    summary: 'Cael yr hyn a ddaeth o gais',
    about:
      'Statws, addewid a chamau cais a wnaed gan y cleient hwn, yn y geiriau y mae’r preswylydd yn eu darllen. Dim o’r hyn a wnaeth un arall, na dim enw swyddog. Cofnodir pwy a edrychodd.',
  },
};
