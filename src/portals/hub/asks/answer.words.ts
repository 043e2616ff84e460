import type { InBoth, Said } from '#language';

const en = {
  title: 'What did they answer?',
  about: (asked: string) => `Asked: ${asked}`,
  answer: 'Answer',
  accepted: 'Yes, they have taken it on',
  rejected: 'No, they will not do it',
  rejectedHint: 'The case goes to whoever looks after it then.',
  finished: 'They have finished',
  theirs: 'Their reference',
  note: 'Note for colleagues',
  optional: '(optional)',
  button: 'Record the answer',
  over: 'This has been answered already.',
  mistakes: {
    answer: 'Select what they answered',
    'theirs.too-long': 'Write a reference of 100 characters or fewer',
    'theirs.unstorable': 'Take out the characters that cannot be kept',
    'note.too-long': 'Write a note of 2,000 characters or fewer',
    'note.unstorable': 'Take out the characters that cannot be kept',
  },
};
const cy: Said<typeof en> = {
  title: 'Beth oedd eu hateb?',
  about: (asked) => `Gofynnwyd: ${asked}`,
  answer: 'Ateb',
  accepted: 'Ie, maent wedi’i dderbyn',
  rejected: 'Na, ni fyddant yn ei wneud',
  rejectedHint: 'Mae’r achos yn mynd at bwy bynnag sy’n gofalu amdano wedyn.',
  finished: 'Maent wedi gorffen',
  theirs: 'Eu cyfeirnod',
  note: 'Nodyn i gydweithwyr',
  optional: '(dewisol)',
  button: 'Cofnodi’r ateb',
  over: 'Mae hyn eisoes wedi’i ateb.',
  mistakes: {
    answer: 'Dewiswch beth oedd eu hateb',
    'theirs.too-long': 'Ysgrifennwch gyfeirnod o 100 nod neu lai',
    'theirs.unstorable': 'Tynnwch y nodau na ellir eu cadw',
    'note.too-long': 'Ysgrifennwch nodyn o 2,000 nod neu lai',
    'note.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  },
};

export const answerWords: InBoth<Said<typeof en>> = { en, cy };
