import type { InBoth, Said } from '#language';

const en = {
  title: 'We have your request',
  reference: 'Your reference',
  next: 'What happens next',
  due: (date: string) => `We aim to deal with it by ${date}.`,
  why: 'Why this date',
  told: 'If you gave an e-mail address, we have written to you. We write again when something happens.',
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
  told: 'Os rhoesoch gyfeiriad e-bost, rydym wedi ysgrifennu atoch. Byddwn yn ysgrifennu eto pan fydd rhywbeth yn digwydd.',
  follow: 'Gallwch weld beth sydd wedi digwydd unrhyw bryd:',
  followLink: 'Gweld beth sydd wedi digwydd i’r cais hwn',
  help: (telephone, hours) =>
    `Os oes angen cymorth arnoch, ffoniwch ${telephone}, ${hours}, a rhowch y cyfeirnod.`,
  more: 'Gofyn am rywbeth arall',
};

export const receivedWords: InBoth<Said<typeof en>> = { en, cy };
