import type { InBoth, Said } from '#language';

const en = {
  title: 'The request is saved',
  readOut: 'Read out the reference',
  inGroups: 'Four and four:',
  code: 'tracking code',
  codeUse: 'With both they can look on our website what has happened, under “Track a request”.',
  next: 'What happens next',
  due: (moment: string) => `We aim to deal with it by ${moment}.`,
  told: {
    email: 'They are told by email when something happens.',
    text: 'They are told by text message when something happens.',
    letter: 'They are told by letter when something happens.',
  },
  notTold: 'They gave no way to write to them. They can call and give the reference.',
  open: 'Open the case',
  another: 'Another request',
};
const cy: Said<typeof en> = {
  title: 'Mae’r cais wedi’i gadw',
  readOut: 'Darllenwch y cyfeirnod yn uchel',
  inGroups: 'Pedwar a phedwar:',
  code: 'cod dilyn',
  codeUse: 'Gyda’r ddau gallant weld ar ein gwefan beth sydd wedi digwydd, o dan “Dilyn cais”.',
  next: 'Beth sy’n digwydd nesaf',
  due: (moment) => `Ein nod yw delio ag ef erbyn: ${moment}.`,
  told: {
    email: 'Byddant yn cael gwybod drwy e-bost pan fydd rhywbeth yn digwydd.',
    text: 'Byddant yn cael gwybod drwy neges destun pan fydd rhywbeth yn digwydd.',
    letter: 'Byddant yn cael gwybod drwy lythyr pan fydd rhywbeth yn digwydd.',
  },
  notTold: 'Ni roesant unrhyw ffordd i ysgrifennu atynt. Gallant ffonio a rhoi’r cyfeirnod.',
  open: 'Agor yr achos',
  another: 'Cais arall',
};

export const confirmationWords: InBoth<Said<typeof en>> = { en, cy };
