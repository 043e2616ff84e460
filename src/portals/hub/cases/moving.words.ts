import type { InBoth, Said } from '#language';
import { caseFormWords } from './case-form.words.ts';

const en = {
  ...caseFormWords.en,
  title: 'Move to another queue',
  button: 'Move the case',
  queue: 'Which queue?',
  hint: 'Whoever has the case keeps it.',
  here: 'It is here now',
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  title: 'Symud i giw arall',
  button: 'Symud yr achos',
  queue: 'Pa giw?',
  hint: 'Mae pwy bynnag sydd â’r achos yn ei gadw.',
  here: 'Mae yma nawr',
};

export const movingWords: InBoth<Said<typeof en>> = { en, cy };
