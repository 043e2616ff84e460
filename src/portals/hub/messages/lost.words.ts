import type { InBoth, Said } from '#language';

const en = {
  title: 'Messages that did not arrive',
  about:
    'In the last three months, with no other way left to tell these people. Call them, or send it again.',
  case: 'Case',
  message: 'Message',
  why: 'Why',
  when: 'When',
  channels: { email: 'Email', text: 'Text message', letter: 'Letter' },
  noReason: 'No reason given',
  empty: 'Everything arrived, as far as anybody has said.',
  onward: 'Show older ones',
};
const cy: Said<typeof en> = {
  title: 'Negeseuon na chyrhaeddodd',
  about:
    'Yn y tri mis diwethaf, heb ffordd arall ar ôl i ddweud wrth y bobl hyn. Ffoniwch nhw, neu anfonwch hi eto.',
  case: 'Achos',
  message: 'Neges',
  why: 'Pam',
  when: 'Pryd',
  channels: { email: 'E-bost', text: 'Neges destun', letter: 'Llythyr' },
  noReason: 'Ni roddwyd rheswm',
  empty: 'Cyrhaeddodd popeth, hyd y dywedodd neb.',
  onward: 'Dangos rhai hŷn',
};

export const lostWords: InBoth<Said<typeof en>> = { en, cy };
