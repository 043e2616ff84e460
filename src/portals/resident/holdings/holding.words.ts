import type { InBoth, Said } from '#language';

const en = {
  reference: (reference: string) => `Reference ${reference}`,
  since: 'Since',
  where: 'Where',
  conditions: 'Conditions',
  notAnswered: 'Not given',
  renew: 'Renew',
  renewNow: 'You can renew it now. We fill in what we know; you check it and send it.',
  renewFrom: (date: string) => `You can renew it from ${date}.`,
  details: 'What is written on it',
  help: 'If something is wrong',
  helpHow: (telephone: string, hours: string) => `Call ${telephone}, ${hours}, and give the reference.`,
};
const cy: Said<typeof en> = {
  reference: (reference) => `Cyfeirnod ${reference}`,
  since: 'Ers',
  where: 'Ble',
  conditions: 'Amodau',
  notAnswered: 'Heb ei roi',
  renew: 'Adnewyddu',
  renewNow:
    'Gallwch ei adnewyddu nawr. Byddwn yn llenwi’r hyn a wyddom; byddwch chi’n ei wirio ac yn ei anfon.',
  renewFrom: (date) => `Gallwch ei adnewyddu o ${date} ymlaen.`,
  details: 'Yr hyn sydd wedi’i ysgrifennu arno',
  help: 'Os oes rhywbeth o’i le',
  helpHow: (telephone, hours) => `Ffoniwch ${telephone}, ${hours}, a rhowch y cyfeirnod.`,
};

export const holdingWords: InBoth<Said<typeof en>> = { en, cy };
