import type { InBoth, Said } from '#language';
import { reasonFormWords } from './reason-form.words.ts';

const en = {
  ...reasonFormWords.en,
  title: 'Open their access again',
  about: 'They can sign in again, with what the staff directory gives them then.',
  button: 'Open their access',
};
const cy: Said<typeof en> = {
  ...reasonFormWords.cy,
  title: 'Ailagor eu mynediad',
  about: 'Gallant fewngofnodi eto, gyda’r hyn y mae cyfeiriadur y staff yn ei roi iddynt bryd hynny.',
  button: 'Agor eu mynediad',
};

export const officerReopeningWords: InBoth<Said<typeof en>> = { en, cy };
