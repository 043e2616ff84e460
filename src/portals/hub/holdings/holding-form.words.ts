import type { InBoth, Said } from '#language';

const en = {
  cancel: 'Go back to the holding',
  over: 'This can no longer be done: it has ended, or an end was set for it.',
  why: 'Why?',
  whyHint: 'Colleagues read it in the history. The holder does not.',
  isTold: 'The holder is told, by the message of the service.',
  isNotTold: 'The service has no message for this. Tell the holder yourself.',
  mistakes: {
    revision: 'Open the holding again, then try once more',
    'why.missing': 'Write why',
    'why.too-long': 'Write a reason of 2,000 characters or fewer',
    'why.unstorable': 'Take out the characters that cannot be kept',
  },
};
const cy: Said<typeof en> = {
  cancel: 'Mynd yn ôl i’r daliad',
  over: 'Ni ellir gwneud hyn mwyach: mae wedi dod i ben, neu mae diwedd wedi’i bennu ar ei gyfer.',
  why: 'Pam?',
  whyHint: 'Mae cydweithwyr yn ei ddarllen yn yr hanes. Nid yw’r deiliad yn ei weld.',
  isTold: 'Dywedir wrth y deiliad, drwy neges y gwasanaeth.',
  isNotTold: 'Nid oes gan y gwasanaeth neges am hyn. Dywedwch wrth y deiliad eich hun.',
  mistakes: {
    revision: 'Agorwch y daliad eto, yna rhowch gynnig arall arni',
    'why.missing': 'Ysgrifennwch pam',
    'why.too-long': 'Ysgrifennwch reswm o 2,000 nod neu lai',
    'why.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  },
};

export const holdingFormWords: InBoth<Said<typeof en>> = { en, cy };
