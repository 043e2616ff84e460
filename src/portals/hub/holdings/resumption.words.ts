import type { InBoth, Said } from '#language';
import { holdingFormWords } from './holding-form.words.ts';

const en = {
  ...holdingFormWords.en,
  title: 'Resume it',
  about:
    'From today on it counts again. Its last day stays where it is: the time for which it was suspended is not added.',
  button: 'Resume it',
  already: 'This is not suspended any more.',
};
const cy: Said<typeof en> = {
  ...holdingFormWords.cy,
  title: 'Ei ailddechrau',
  about:
    'O heddiw ymlaen mae’n cyfrif eto. Mae ei ddiwrnod olaf yn aros lle y mae: ni ychwanegir yr amser y bu wedi’i atal.',
  button: 'Ei ailddechrau',
  already: 'Nid yw hyn wedi’i atal dros dro mwyach.',
};

export const resumptionWords: InBoth<Said<typeof en>> = { en, cy };
