import type { InBoth, Said } from '#language';
import { caseFormWords } from './case-form.words.ts';

const en = { ...caseFormWords.en, title: 'Close the case', button: 'Close the case' };
const cy: Said<typeof en> = { ...caseFormWords.cy, title: 'Cau’r achos', button: 'Cau’r achos' };

export const closingWords: InBoth<Said<typeof en>> = { en, cy };
