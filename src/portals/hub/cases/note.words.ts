import type { InBoth, Said } from '#language';
import { caseFormWords } from './case-form.words.ts';

const en = {
  ...caseFormWords.en,
  title: 'Write a note',
  text: 'Note',
  button: 'Save the note',
  kind: 'Who may read it?',
  internal: 'Colleagues only',
  public: 'Everybody whose request it serves',
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  title: 'Ysgrifennu nodyn',
  text: 'Nodyn',
  button: 'Cadw’r nodyn',
  kind: 'Pwy gaiff ei ddarllen?',
  internal: 'Cydweithwyr yn unig',
  public: 'Pawb y mae’r achos yn gwasanaethu eu cais',
};

export const noteWords: InBoth<Said<typeof en>> = { en, cy };
