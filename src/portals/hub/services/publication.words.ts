import type { InBoth, Said } from '#language';

const en = {
  title: 'Publish this version',
  about:
    'From now on whoever begins this service is asked by it. The version before stays for what was begun on it.',
  changes: (count: number) =>
    count === 1
      ? 'One thing differs from the version before.'
      : `${String(count)} things differ from the version before.`,
  button: 'Publish now',
  cancel: 'Go back without publishing it',
};
const cy: Said<typeof en> = {
  title: 'Cyhoeddi’r fersiwn hon',
  about:
    'O hyn ymlaen gofynnir i bawb sy’n dechrau’r gwasanaeth hwn yn ôl y fersiwn hon. Mae’r fersiwn flaenorol yn aros ar gyfer yr hyn a ddechreuwyd arni.',
  changes: (count) =>
    count === 1
      ? 'Mae un peth yn wahanol i’r fersiwn flaenorol.'
      : `Mae ${String(count)} o bethau’n wahanol i’r fersiwn flaenorol.`,
  button: 'Cyhoeddi nawr',
  cancel: 'Mynd yn ôl heb ei chyhoeddi',
};

export const publicationWords: InBoth<Said<typeof en>> = { en, cy };
