import type { InBoth, Said } from '#language';

const en = {
  title: 'New request',
  about: 'What does the caller need? Choose a service and ask its questions.',
  empty: 'No service is offered at present.',
  begun: (date: string) => `You began one on ${date}`,
  takeOver: 'Finish what a caller began',
};
const cy: Said<typeof en> = {
  title: 'Cais newydd',
  about: 'Beth sydd ei angen ar y galwr? Dewiswch wasanaeth a gofynnwch ei gwestiynau.',
  empty: 'Nid oes gwasanaeth yn cael ei gynnig ar hyn o bryd.',
  begun: (date) => `Dechreuoch un ar ${date}`,
  takeOver: 'Gorffen yr hyn a ddechreuodd galwr',
};

export const servicesWords: InBoth<Said<typeof en>> = { en, cy };
