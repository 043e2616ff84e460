import type { InBoth, Said } from '#language';

const en = {
  title: 'New request',
  about: 'What does the caller need? Choose a service and ask its questions.',
  empty: 'No service is offered at present.',
};
const cy: Said<typeof en> = {
  title: 'Cais newydd',
  about: 'Beth sydd ei angen ar y galwr? Dewiswch wasanaeth a gofynnwch ei gwestiynau.',
  empty: 'Nid oes gwasanaeth yn cael ei gynnig ar hyn o bryd.',
};

export const servicesWords: InBoth<Said<typeof en>> = { en, cy };
