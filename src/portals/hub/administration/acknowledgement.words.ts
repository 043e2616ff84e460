import type { InBoth, Said } from '#language';
import { reasonFormWords } from './reason-form.words.ts';

const en = {
  ...reasonFormWords.en,
  title: 'Say what it was',
  about: (name: string) =>
    `${name} signed in with an emergency code. Ask them, and ask whoever made the code. What you write here stays in the record, and the notice goes.`,
  reason: 'What was it?',
  button: 'Take the notice away',
  all: 'Emergency sign-ins',
};
const cy: Said<typeof en> = {
  ...reasonFormWords.cy,
  title: 'Dywedwch beth ydoedd',
  about: (name) =>
    `Mewngofnododd ${name} â chod argyfwng. Gofynnwch iddyn nhw, a gofynnwch i bwy bynnag a wnaeth y cod. Mae’r hyn a ysgrifennwch yma yn aros yn y cofnod, ac mae’r hysbysiad yn mynd.`,
  reason: 'Beth ydoedd?',
  button: 'Tynnu’r hysbysiad',
  all: 'Mewngofnodi argyfwng',
};

export const acknowledgementWords: InBoth<Said<typeof en>> = { en, cy };
