import type { InBoth, Said } from '#language';

const en = {
  title: 'End the preview',
  about: 'What you typed is forgotten. You can begin again at the proposed version.',
  button: 'End it and forget everything',
  back: 'Go back to the form',
  label: 'Preview',
  says: 'Preview: nothing is sent or kept.',
  outcome: 'See what would come of it',
  end: 'End the preview',
};
const cy: Said<typeof en> = {
  title: 'Dod â’r rhagolwg i ben',
  about: 'Anghofir yr hyn a deipiwyd gennych. Gallwch ddechrau eto wrth y fersiwn a gynigiwyd.',
  button: 'Dod ag ef i ben ac anghofio popeth',
  back: 'Mynd yn ôl at y ffurflen',
  label: 'Rhagolwg',
  says: 'Rhagolwg: nid oes dim yn cael ei anfon na’i gadw.',
  outcome: 'Gweld beth fyddai’n dod ohono',
  end: 'Dod â’r rhagolwg i ben',
};

export const endWords: InBoth<Said<typeof en>> = { en, cy };
