import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const searchWords: InBoth<OperationWords> = {
  en: {
    summary: 'Search for addresses',
    about:
      'Finds addresses for what a person would type, the best first: spelling, abbreviations and the order of words are forgiven, and former and Welsh names are known. `match` says how well each fits.',
  },
  cy: {
    summary: 'Chwilio am gyfeiriadau',
    about:
      'Yn dod o hyd i gyfeiriadau ar gyfer yr hyn y byddai rhywun yn ei deipio, y gorau yn gyntaf: maddeuir sillafu, talfyriadau a threfn geiriau, ac adwaenir enwau blaenorol a Chymraeg. Dywed `match` pa mor dda y mae pob un yn cyfateb.',
  },
};
