import type { InBoth, Said } from '#language';

const en = { open: 'Open now', notNow: 'Closed now', notToday: 'Closed today', hours: 'Opening hours' };
const cy: Said<typeof en> = {
  open: 'Ar agor nawr',
  notNow: 'Ar gau nawr',
  notToday: 'Ar gau heddiw',
  hours: 'Oriau agor',
};

export const hoursWords: InBoth<Said<typeof en>> = { en, cy };
