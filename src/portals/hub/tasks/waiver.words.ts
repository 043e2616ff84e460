import type { InBoth, Said } from '#language';

const en = {
  title: 'This task is not needed',
  why: 'Why is it not needed?',
  whyHint: 'Colleagues read it in the case’s story. Those who asked do not.',
  button: 'It is not needed',
  back: 'Go back to the task',
  over: 'This can no longer be done: the task is finished, or its case is closed.',
  mistakes: {
    'why.missing': 'Write why the task is not needed',
    'why.too-long': 'Write a reason of 2,000 characters or fewer',
    'why.unstorable': 'Take out the characters that cannot be kept',
  },
};
const cy: Said<typeof en> = {
  title: 'Nid oes angen y dasg hon',
  why: 'Pam nad oes ei hangen?',
  whyHint: 'Mae cydweithwyr yn ei ddarllen yn hanes yr achos. Nid yw’r rhai a ofynnodd yn ei weld.',
  button: 'Nid oes ei hangen',
  back: 'Mynd yn ôl i’r dasg',
  over: 'Ni ellir gwneud hyn mwyach: mae’r dasg wedi’i gorffen, neu mae ei hachos wedi’i gau.',
  mistakes: {
    'why.missing': 'Ysgrifennwch pam nad oes angen y dasg',
    'why.too-long': 'Ysgrifennwch reswm o 2,000 nod neu lai',
    'why.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  },
};

export const waiverWords: InBoth<Said<typeof en>> = { en, cy };
