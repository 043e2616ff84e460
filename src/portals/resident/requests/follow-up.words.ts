import type { InBoth, Said } from '#language';

const en = {
  why: 'What do you want us to look at again?',
  whyHint: 'Say what is wrong or missing. What you told us before we have already.',
  button: 'Send',
  mistakes: {
    'why.missing': 'Write what you want us to look at again',
    'why.too-long': 'Write 5,000 characters or fewer',
    'why.unstorable': 'Take out the characters that we cannot keep',
  },
};
const cy: Said<typeof en> = {
  why: 'Beth hoffech i ni edrych arno eto?',
  whyHint: 'Dywedwch beth sy’n anghywir neu ar goll. Mae’r hyn a ddywedoch o’r blaen gennym eisoes.',
  button: 'Anfon',
  mistakes: {
    'why.missing': 'Ysgrifennwch beth hoffech i ni edrych arno eto',
    'why.too-long': 'Ysgrifennwch 5,000 nod neu lai',
    'why.unstorable': 'Tynnwch y nodau na allwn eu cadw',
  },
};

export const followUpWords: InBoth<Said<typeof en>> = { en, cy };
