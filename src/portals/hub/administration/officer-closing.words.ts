import type { InBoth, Said } from '#language';
import { reasonFormWords } from './reason-form.words.ts';

const en = {
  ...reasonFormWords.en,
  title: 'Close their access',
  about:
    'They are signed out at once, everywhere, and cannot sign in again until an administrator opens their access.',
  button: 'Close their access',
};
const cy: Said<typeof en> = {
  ...reasonFormWords.cy,
  title: 'Cau eu mynediad',
  about:
    'Cânt eu hallgofnodi ar unwaith, ym mhobman, ac ni allant fewngofnodi eto nes i weinyddwr agor eu mynediad.',
  button: 'Cau eu mynediad',
};

export const officerClosingWords: InBoth<Said<typeof en>> = { en, cy };
