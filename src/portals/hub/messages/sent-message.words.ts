import type { InBoth, Said } from '#language';

const en = {
  title: { email: 'Email that was sent', text: 'Text message that was sent', letter: 'Letter that was sent' },
  to: 'To',
  subject: 'Subject',
  about: 'About',
  queued: 'Told on',
  tongue: 'Language',
  tongues: { en: 'English', cy: 'Welsh' },
  became: 'What became of it',
  how: {
    waiting: 'It is on its way',
    sent: 'It was handed over, and nobody has said yet whether it arrived',
    delivered: 'It arrived',
    refused: 'It was refused',
    bounced: 'It did not arrive',
    failed: 'It could not be sent',
  },
  on: (moment: string) => `on ${moment}`,
  tries: 'Tries',
  instead: 'It went in the place of another',
  insteadLink: 'Look at the one before',
  replaced: 'Another went in its place',
  replacedLink: 'Look at that one',
  again: 'Send it again',
  said: 'What it said',
  printed: 'As it is printed (PDF)',
  size: (characters: number, alphabet: string, parts: number) =>
    `${String(characters)} characters, ${alphabet}, ${parts === 1 ? '1 part' : `${String(parts)} parts`}`,
};
const cy: Said<typeof en> = {
  title: { email: 'E-bost a anfonwyd', text: 'Neges destun a anfonwyd', letter: 'Llythyr a anfonwyd' },
  to: 'At',
  subject: 'Pwnc',
  about: 'Ynghylch',
  queued: 'Dywedwyd ar',
  tongue: 'Iaith',
  tongues: { en: 'Saesneg', cy: 'Cymraeg' },
  became: 'Beth ddaeth ohoni',
  how: {
    waiting: 'Mae ar ei ffordd',
    sent: 'Fe’i trosglwyddwyd, ac nid oes neb wedi dweud eto a gyrhaeddodd',
    delivered: 'Cyrhaeddodd',
    refused: 'Fe’i gwrthodwyd',
    bounced: 'Ni chyrhaeddodd',
    failed: 'Ni ellid ei hanfon',
  },
  on: (moment) => `ar ${moment}`,
  tries: 'Cynigion',
  instead: 'Aeth yn lle un arall',
  insteadLink: 'Edrychwch ar yr un o’i blaen',
  replaced: 'Aeth un arall yn ei lle',
  replacedLink: 'Edrychwch ar honno',
  again: 'Anfon eto',
  said: 'Yr hyn a ddywedodd',
  printed: 'Fel y caiff ei argraffu (PDF)',
  size: (characters, alphabet, parts) =>
    `${String(characters)} nod, ${alphabet}, ${parts === 1 ? '1 rhan' : `${String(parts)} rhan`}`,
};

export const sentMessageWords: InBoth<Said<typeof en>> = { en, cy };
