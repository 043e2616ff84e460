import type { InBoth, Said } from '#language';

const en = {
  title: 'Withdraw this version',
  about: 'It cannot be published any more. What it said stays here to be read, and it can be proposed again.',
  button: 'Withdraw',
  cancel: 'Go back without withdrawing it',
};
const cy: Said<typeof en> = {
  title: 'Tynnu’r fersiwn hon yn ôl',
  about:
    'Ni ellir ei chyhoeddi mwyach. Mae’r hyn a ddywedai yn aros yma i’w ddarllen, a gellir ei chynnig eto.',
  button: 'Tynnu’n ôl',
  cancel: 'Mynd yn ôl heb ei thynnu’n ôl',
};

export const withdrawalWords: InBoth<Said<typeof en>> = { en, cy };
