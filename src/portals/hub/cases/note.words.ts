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
  mistakes: {
    ...caseFormWords.en.mistakes,
    'text.mention-public': 'Take out whom it mentions: those who asked would read it',
    'text.mention-unknown':
      'Nobody here is called that. Choose a colleague from the list below, or take out the @',
    'text.mention-twice':
      'More than one colleague is called that. Choose from the list below which one you mean',
    'text.mention-unseen': 'A colleague whom you mention may not see this case. Take out their name',
    mention: 'Choose colleagues from the list',
  },
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  title: 'Ysgrifennu nodyn',
  text: 'Nodyn',
  button: 'Cadw’r nodyn',
  kind: 'Pwy gaiff ei ddarllen?',
  internal: 'Cydweithwyr yn unig',
  public: 'Pawb y mae’r achos yn gwasanaethu eu cais',
  mistakes: {
    ...caseFormWords.cy.mistakes,
    'text.mention-public': 'Tynnwch y sawl y mae’n eu crybwyll: byddai’r rhai a ofynnodd yn ei ddarllen',
    'text.mention-unknown':
      'Nid oes neb yma o’r enw hwnnw. Dewiswch gydweithiwr o’r rhestr isod, neu tynnwch yr @',
    'text.mention-twice': 'Mae mwy nag un cydweithiwr o’r enw hwnnw. Dewiswch o’r rhestr isod pwy a olygwch',
    'text.mention-unseen': 'Ni chaiff cydweithiwr yr ydych yn ei grybwyll weld yr achos hwn. Tynnwch yr enw',
    mention: 'Dewiswch gydweithwyr o’r rhestr',
  },
};

export const noteWords: InBoth<Said<typeof en>> = { en, cy };
