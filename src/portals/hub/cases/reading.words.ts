import type { InBoth, Said } from '#language';

const en = {
  title: 'Their message is read',
  lead: 'The mark “New answer” goes. Do this when nothing else is to be done with what they wrote.',
  button: 'I have read their message',
};
const cy: Said<typeof en> = {
  title: 'Mae eu neges wedi’i darllen',
  lead: 'Mae’r marc “Ateb newydd” yn mynd. Gwnewch hyn pan nad oes dim arall i’w wneud â’r hyn a ysgrifennwyd.',
  button: 'Rwyf wedi darllen eu neges',
};

export const readingWords: InBoth<Said<typeof en>> = { en, cy };
