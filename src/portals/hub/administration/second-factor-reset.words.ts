import type { InBoth, Said } from '#language';
import { reasonFormWords } from './reason-form.words.ts';

const en = {
  ...reasonFormWords.en,
  title: 'Reset their second step',
  about:
    'Make sure that it is them who ask: ring them back, or see them. They are signed out everywhere, and set up a new second step when they next sign in.',
  button: 'Reset their second step',
};
const cy: Said<typeof en> = {
  ...reasonFormWords.cy,
  title: 'Ailosod eu hail gam',
  about:
    'Gwnewch yn siŵr mai nhw sy’n gofyn: ffoniwch nhw yn ôl, neu ewch i’w gweld. Cânt eu hallgofnodi ym mhobman, a byddant yn gosod ail gam newydd pan fyddant yn mewngofnodi nesaf.',
  button: 'Ailosod eu hail gam',
};

export const secondFactorResetWords: InBoth<Said<typeof en>> = { en, cy };
