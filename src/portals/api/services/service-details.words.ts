import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const serviceDetailsWords: InBoth<OperationWords> = {
  en: {
    summary: 'Get what a service asks',
    about:
      'The form of a service, page by page, in the words that people read, with the conditions under which each page and question is asked.',
  },
  cy: {
    summary: 'Cael yr hyn y mae gwasanaeth yn ei ofyn',
    about:
      'Ffurflen gwasanaeth, fesul tudalen, yn y geiriau y mae pobl yn eu darllen, gyda’r amodau ar gyfer gofyn pob tudalen a chwestiwn.',
  },
};
