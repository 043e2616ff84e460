import type { InBoth, Said } from '#language';

const en = {
  title: 'New request',
  about: 'What does the caller need? Choose a service and ask its questions.',
  filter: 'In the caller’s words',
  filterButton: 'Find',
  filterHint: 'find a service',
  showAll: 'Show all services',
  none: 'No service has any of these words. Try another word, or ask a question to the council for them.',
  nearest: 'No service has all of these words. These come nearest.',
  others: 'Other services',
  empty: 'No service is offered at present.',
  begun: (date: string) => `You began one on ${date}`,
  takeOver: 'Finish what a caller began',
};
const cy: Said<typeof en> = {
  title: 'Cais newydd',
  about: 'Beth sydd ei angen ar y galwr? Dewiswch wasanaeth a gofynnwch ei gwestiynau.',
  filter: 'Yng ngeiriau’r galwr',
  filterButton: 'Chwilio',
  filterHint: 'dod o hyd i wasanaeth',
  showAll: 'Dangos pob gwasanaeth',
  none: 'Nid oes yr un gwasanaeth ag unrhyw un o’r geiriau hyn. Rhowch gynnig ar air arall, neu gofynnwch gwestiwn i’r cyngor ar ei ran.',
  nearest: 'Nid oes yr un gwasanaeth â’r geiriau hyn i gyd. Y rhain sydd agosaf.',
  others: 'Gwasanaethau eraill',
  empty: 'Nid oes gwasanaeth yn cael ei gynnig ar hyn o bryd.',
  begun: (date) => `Dechreuoch un ar ${date}`,
  takeOver: 'Gorffen yr hyn a ddechreuodd galwr',
};

export const servicesWords: InBoth<Said<typeof en>> = { en, cy };
