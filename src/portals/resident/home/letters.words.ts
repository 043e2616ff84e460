import type { InBoth, Said } from '#language';

const en = {
  title: 'All services from A to Z',
  letters: 'Letters',
  empty: 'No service is offered at present.',
};

const cy: Said<typeof en> = {
  title: 'Pob gwasanaeth o A i Y',
  letters: 'Llythrennau',
  empty: 'Nid oes gwasanaeth yn cael ei gynnig ar hyn o bryd.',
};

export const lettersWords: InBoth<Said<typeof en>> = { en, cy };
