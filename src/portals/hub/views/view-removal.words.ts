import type { InBoth, Said } from '#language';

const en = {
  title: (name: string) => `Remove the view “${name}”`,
  about: 'Only you see it. The cases stay as they are.',
  aboutShared: 'Nobody who works on this queue has it any more. The cases stay as they are.',
  button: 'Remove it',
  cancel: 'Keep it',
};
const cy: Said<typeof en> = {
  title: (name) => `Tynnu’r wedd “${name}”`,
  about: 'Dim ond chi sy’n ei gweld. Mae’r achosion yn aros fel y maent.',
  aboutShared:
    'Ni fydd gan neb sy’n gweithio ar y ciw hwn y wedd mwyach. Mae’r achosion yn aros fel y maent.',
  button: 'Tynnu’r wedd',
  cancel: 'Ei chadw',
};

export const viewRemovalWords: InBoth<Said<typeof en>> = { en, cy };
