import type { InBoth, Said } from '#language';
import { caseFormWords } from './case-form.words.ts';

const en = {
  ...caseFormWords.en,
  title: 'Who is to have the case?',
  button: 'Save',
  to: 'Owner',
  me: 'You',
  nobody: 'Nobody: put it back into its queue',
  has: 'Has it now',
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  title: 'Pwy sydd i gael yr achos?',
  button: 'Cadw',
  to: 'Perchennog',
  me: 'Chi',
  nobody: 'Neb: ei roi yn ôl yn ei giw',
  has: 'Sydd â’r achos nawr',
};

export const assignmentWords: InBoth<Said<typeof en>> = { en, cy };
