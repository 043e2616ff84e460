import type { InBoth, Said } from '#language';

const en = {
  lead: 'It opens a case of its own for those who asked, who are told. This one stays as it is.',
  until: (moment: string) => `It may be asked for until ${moment}.`,
  why: 'What is it about?',
  whyHint: 'Whoever works the new case reads it.',
  button: 'Open it',
  related: 'Related cases',
  follows: (label: string) => `Follows this one: ${label}`,
  followed: (label: string) => `This one follows it: ${label}`,
  mistakes: {
    'why.missing': 'Write what it is about',
    'why.too-long': 'Write 5,000 characters or fewer',
    'why.unstorable': 'Take out the characters that cannot be kept',
  },
};
const cy: Said<typeof en> = {
  lead: 'Mae’n agor achos newydd i’r rhai a ofynnodd, a chânt wybod. Mae’r un hwn yn aros fel y mae.',
  until: (moment) => `Gellir gofyn amdano tan ${moment}.`,
  why: 'Am beth y mae?',
  whyHint: 'Bydd pwy bynnag sy’n gweithio’r achos newydd yn ei ddarllen.',
  button: 'Ei agor',
  related: 'Achosion cysylltiedig',
  follows: (label) => `Yn dilyn yr un hwn: ${label}`,
  followed: (label) => `Mae’r un hwn yn ei ddilyn: ${label}`,
  mistakes: {
    'why.missing': 'Ysgrifennwch am beth y mae',
    'why.too-long': 'Ysgrifennwch 5,000 nod neu lai',
    'why.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  },
};

export const followUpWords: InBoth<Said<typeof en>> = { en, cy };
