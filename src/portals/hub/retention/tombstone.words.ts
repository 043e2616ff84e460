import type { InBoth, Said } from '#language';

const en = {
  title: 'This case was destroyed',
  about: 'Its time was over. Nothing of those who asked, of what they sent or of what was written is left.',
  was: 'What remains',
  service: 'Service',
  opened: 'Opened',
  closed: 'Closed',
  outcome: 'Outcome',
  keptUntil: 'Kept until',
  destroyed: 'Destroyed',
};
const cy: Said<typeof en> = {
  title: 'Dinistriwyd yr achos hwn',
  about:
    'Daeth ei amser i ben. Nid oes dim ar ôl o’r rhai a ofynnodd, o’r hyn a anfonwyd nac o’r hyn a ysgrifennwyd.',
  was: 'Beth sy’n weddill',
  service: 'Gwasanaeth',
  opened: 'Agorwyd',
  closed: 'Caewyd',
  outcome: 'Canlyniad',
  keptUntil: 'Cadwyd tan',
  destroyed: 'Dinistriwyd',
};

export const tombstoneWords: InBoth<Said<typeof en>> = { en, cy };
