import type { InBoth, Said } from '#language';
import { reasonFormWords } from '../administration/reason-form.words.ts';

const en = {
  ...reasonFormWords.en,
  title: 'Revoke the key',
  about: 'The system that uses this key is refused from its next request on. This cannot be taken back.',
  button: 'Revoke the key',
};
const cy: Said<typeof en> = {
  ...reasonFormWords.cy,
  title: 'Dirymu’r allwedd',
  about: 'Gwrthodir y system sy’n defnyddio’r allwedd hon o’i chais nesaf ymlaen. Ni ellir dadwneud hyn.',
  button: 'Dirymu’r allwedd',
};

export const revocationWords: InBoth<Said<typeof en>> = { en, cy };
