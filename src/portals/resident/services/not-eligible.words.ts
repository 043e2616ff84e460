import type { InBoth, Said } from '#language';

const en = {
  title: 'You cannot have this service',
  ask: 'Ask us',
  because: 'The answers that led here',
  change: 'Change',
  notProvided: 'Not provided',
  nothingSent: 'Nothing has been sent to us.',
};

const cy: Said<typeof en> = {
  title: 'Ni allwch gael y gwasanaeth hwn',
  ask: 'Gofynnwch i ni',
  because: 'Yr atebion a arweiniodd yma',
  change: 'Newid',
  notProvided: 'Heb ei ddarparu',
  nothingSent: 'Nid oes dim wedi’i anfon atom.',
};

export const notEligibleWords: InBoth<Said<typeof en>> = { en, cy };
