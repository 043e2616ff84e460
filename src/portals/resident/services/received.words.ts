import type { InBoth, Said } from '#language';

const en = {
  title: 'We have your request',
  reference: 'Your reference',
  next: 'What happens next',
  due: (date: string) => `We aim to deal with it by ${date}.`,
  why: 'Why this date',
  told: {
    email: 'We have written to the email address that you gave. We write again when something happens.',
    text: 'We send a text message to the number that you gave, and again when something happens.',
    letter: 'We write to you by post, to the address that you gave, and again when something happens.',
  },
  untold: 'You gave us no way to write to you.',
  code: 'Your tracking code is',
  codeUse: 'Write it down with the reference. With both you can see what has happened, from any device:',
  track: 'Track a request',
  follow: 'You can see what has happened at any time:',
  followLink: 'See what has happened to this request',
  help: (telephone: string, hours: string) =>
    `If you need help, call ${telephone}, ${hours}, and give the reference.`,
  more: 'Ask for something else',
};

const cy: Said<typeof en> = {
  title: 'Mae eich cais gennym',
  reference: 'Eich cyfeirnod',
  next: 'Beth sy’n digwydd nesaf',
  due: (date) => `Ein nod yw delio ag ef erbyn ${date}.`,
  why: 'Pam y dyddiad hwn',
  told: {
    email:
      'Rydym wedi ysgrifennu i’r cyfeiriad e-bost a roesoch. Byddwn yn ysgrifennu eto pan fydd rhywbeth yn digwydd.',
    text: 'Byddwn yn anfon neges destun i’r rhif a roesoch, ac eto pan fydd rhywbeth yn digwydd.',
    letter:
      'Byddwn yn ysgrifennu atoch drwy’r post, i’r cyfeiriad a roesoch, ac eto pan fydd rhywbeth yn digwydd.',
  },
  untold: 'Ni roesoch unrhyw ffordd i ni ysgrifennu atoch.',
  code: 'Eich cod dilyn yw',
  codeUse:
    'Ysgrifennwch ef gyda’r cyfeirnod. Gyda’r ddau gallwch weld beth sydd wedi digwydd, o unrhyw ddyfais:',
  track: 'Dilyn cais',
  follow: 'Gallwch weld beth sydd wedi digwydd unrhyw bryd:',
  followLink: 'Gweld beth sydd wedi digwydd i’r cais hwn',
  help: (telephone, hours) =>
    `Os oes angen cymorth arnoch, ffoniwch ${telephone}, ${hours}, a rhowch y cyfeirnod.`,
  more: 'Gofyn am rywbeth arall',
};

export const receivedWords: InBoth<Said<typeof en>> = { en, cy };
