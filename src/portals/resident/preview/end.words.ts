import type { InBoth, Said } from '#language';

const en = {
  title: 'End the preview',
  about: 'What you typed is forgotten. You can begin again with the same link.',
  button: 'End it and forget everything',
  endedTitle: 'The preview has ended',
  ended: 'Nothing was sent, and nothing that you typed is kept. You can close this page.',
};
const cy: Said<typeof en> = {
  title: 'Dod â’r rhagolwg i ben',
  about: 'Anghofir yr hyn a deipiwyd gennych. Gallwch ddechrau eto gyda’r un ddolen.',
  button: 'Dod ag ef i ben ac anghofio popeth',
  endedTitle: 'Mae’r rhagolwg wedi dod i ben',
  ended: 'Nid anfonwyd dim, ac ni chedwir dim a deipiwyd gennych. Gallwch gau’r dudalen hon.',
};

export const endWords: InBoth<Said<typeof en>> = { en, cy };
