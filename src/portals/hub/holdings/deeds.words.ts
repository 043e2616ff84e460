import type { InBoth, Said } from '#language';

const en = {
  conditions: 'Change conditions',
  suspension: 'Suspend',
  resumption: 'Resume',
  ending: 'End',
};
const cy: Said<typeof en> = {
  conditions: 'Newid amodau',
  suspension: 'Atal dros dro',
  resumption: 'Ailddechrau',
  ending: 'Dod ag ef i ben',
};

export const deedsWords: InBoth<Said<typeof en>> = { en, cy };
