import type { InBoth, Said } from '#language';

const en = {
  title: 'Keep your recovery codes',
  about:
    'If you lose your telephone, each of these codes lets you in once in its place. Write them down or print them, and keep them where others cannot read them.',
  once: 'We do not show them again.',
  button: 'I have kept them',
};
const cy: Said<typeof en> = {
  title: 'Cadwch eich codau adfer',
  about:
    'Os byddwch yn colli eich ffôn, bydd pob un o’r codau hyn yn eich gadael i mewn unwaith yn ei le. Ysgrifennwch neu argraffwch nhw, a’u cadw lle na all eraill eu darllen.',
  once: 'Ni fyddwn yn eu dangos eto.',
  button: 'Rwyf wedi’u cadw',
};

export const recoveryCodesWords: InBoth<Said<typeof en>> = { en, cy };
