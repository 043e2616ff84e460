import type { InBoth, Said } from '#language';

const en = {
  note: 'Note for colleagues',
  noteNeeded: 'Why?',
  noteHint: 'Colleagues read it in the case’s story. Those who asked do not.',
  optional: '(optional)',
  outcome: 'Outcome',
  told: (sentence: string) => `They read: “${sentence}”`,
  cancel: 'Go back to the case',
  changed: 'This can no longer be done with the case as it stands.',
  now: (status: string) => `It is now: ${status}.`,
  mistakes: {
    'note.missing': 'Write a note that says why',
    'note.too-long': 'Write a note of 2,000 characters or fewer',
    'note.unstorable': 'Take out the characters that cannot be kept',
    outcome: 'Choose an outcome',
    revision: 'Open the case again, then try once more',
    'text.missing': 'Write the note',
    'text.too-long': 'Write a note of 5,000 characters or fewer',
    'text.unstorable': 'Take out the characters that cannot be kept',
    kind: 'Choose who may read the note',
    to: 'Choose who is to have the case',
    queue: 'Choose a queue',
  },
};
const cy: Said<typeof en> = {
  note: 'Nodyn i gydweithwyr',
  noteNeeded: 'Pam?',
  noteHint: 'Mae cydweithwyr yn ei ddarllen yn hanes yr achos. Nid yw’r rhai a ofynnodd yn ei weld.',
  optional: '(dewisol)',
  outcome: 'Canlyniad',
  told: (sentence) => `Byddant yn darllen: “${sentence}”`,
  cancel: 'Mynd yn ôl i’r achos',
  changed: 'Ni ellir gwneud hyn mwyach gyda’r achos fel y mae.',
  now: (status) => `Ei statws nawr: ${status}.`,
  mistakes: {
    'note.missing': 'Ysgrifennwch nodyn sy’n dweud pam',
    'note.too-long': 'Ysgrifennwch nodyn o 2,000 nod neu lai',
    'note.unstorable': 'Tynnwch y nodau na ellir eu cadw',
    outcome: 'Dewiswch ganlyniad',
    revision: 'Agorwch yr achos eto, yna rhowch gynnig arall arni',
    'text.missing': 'Ysgrifennwch y nodyn',
    'text.too-long': 'Ysgrifennwch nodyn o 5,000 nod neu lai',
    'text.unstorable': 'Tynnwch y nodau na ellir eu cadw',
    kind: 'Dewiswch pwy gaiff ddarllen y nodyn',
    to: 'Dewiswch bwy sydd i gael yr achos',
    queue: 'Dewiswch giw',
  },
};

export const caseFormWords: InBoth<Said<typeof en>> = { en, cy };
