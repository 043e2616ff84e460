import type { InBoth, Said } from '#language';
import { holdingFormWords } from './holding-form.words.ts';

const en = {
  ...holdingFormWords.en,
  title: 'Suspend it',
  about: 'From today on it does not count, until it is resumed. Its last day stays where it is.',
  button: 'Suspend it',
  already: 'This is suspended already.',
};
const cy: Said<typeof en> = {
  ...holdingFormWords.cy,
  title: 'Ei atal dros dro',
  about:
    'O heddiw ymlaen nid yw’n cyfrif, nes iddo gael ei ailddechrau. Mae ei ddiwrnod olaf yn aros lle y mae.',
  button: 'Ei atal dros dro',
  already: 'Mae hyn eisoes wedi’i atal dros dro.',
};

export const suspensionWords: InBoth<Said<typeof en>> = { en, cy };
