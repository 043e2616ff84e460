import type { InBoth, Said } from '#language';

const en = {
  title: 'Release the hold',
  placed: 'It was placed because:',
  reason: 'Why is it released?',
  hint: 'The record keeps the reason.',
  button: 'Release the hold',
  cancel: 'Go back to the holds',
  mistakes: {
    'reason.missing': 'Write why it is released',
    'reason.too-long': 'Write a reason of 2,000 characters or fewer',
    'reason.unstorable': 'Take out the characters that cannot be kept',
  },
};
const cy: Said<typeof en> = {
  title: 'Rhyddhau’r daliad',
  placed: 'Fe’i rhoddwyd oherwydd:',
  reason: 'Pam mae’n cael ei ryddhau?',
  hint: 'Mae’r cofnod yn cadw’r rheswm.',
  button: 'Rhyddhau’r daliad',
  cancel: 'Mynd yn ôl i’r daliadau',
  mistakes: {
    'reason.missing': 'Ysgrifennwch pam mae’n cael ei ryddhau',
    'reason.too-long': 'Ysgrifennwch reswm o 2,000 nod neu lai',
    'reason.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  },
};

export const holdReleaseWords: InBoth<Said<typeof en>> = { en, cy };
