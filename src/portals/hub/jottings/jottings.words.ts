import type { InBoth, Said } from '#language';

const en = {
  title: 'Discard what you typed?',
  about: 'It was kept while you typed. Nobody else has seen it, and it cannot be brought back.',
  button: 'Discard it',
  cancel: 'Keep it and go back',
  begunToday: (time: string) => `You began this at ${time}.`,
  begun: (when: string) => `You began this ${when}.`,
  discard: 'Discard',
  kept: (time: string) => `Kept at ${time}`,
};
const cy: Said<typeof en> = {
  title: 'Gwaredu’r hyn a deipiwyd?',
  about: 'Fe’i cadwyd wrth ichi deipio. Nid oes neb arall wedi’i weld, ac ni ellir ei gael yn ôl.',
  button: 'Ei waredu',
  cancel: 'Ei gadw a mynd yn ôl',
  begunToday: (time) => `Dechreuoch hyn am ${time}.`,
  begun: (when) => `Dechreuoch hyn ${when}.`,
  discard: 'Gwaredu',
  kept: (time) => `Cadwyd am ${time}`,
};

export const jottingsWords: InBoth<Said<typeof en>> = { en, cy };
