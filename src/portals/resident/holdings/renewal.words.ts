import type { InBoth, Said } from '#language';

const en = {
  title: (label: string) => `Renew: ${label}`,
  about:
    'We fill in what we know: that you renew it, which one, what is written on it and for which address. You see each page, and change what is not so any more.',
  begun: 'You have begun something of this service and not sent it. It cannot be kept beside the renewal.',
  choice: 'What do you want to do?',
  choices: { anew: 'Renew, and throw away what I began', before: 'Go on with what I began' },
  notYet: (date: string) => `You can renew it from ${date}.`,
  never: 'This cannot be renewed. Ask for it anew.',
  button: 'Continue',
  mistakes: { begin: 'Select what you want to do' },
};
const cy: Said<typeof en> = {
  title: (label) => `Adnewyddu: ${label}`,
  about:
    'Rydym yn llenwi’r hyn a wyddom: eich bod yn ei adnewyddu, pa un, yr hyn sydd wedi’i ysgrifennu arno ac ar gyfer pa gyfeiriad. Byddwch yn gweld pob tudalen, ac yn newid yr hyn nad yw’n wir mwyach.',
  begun:
    'Rydych wedi dechrau rhywbeth gyda’r gwasanaeth hwn heb ei anfon. Ni ellir ei gadw ochr yn ochr â’r adnewyddiad.',
  choice: 'Beth hoffech chi ei wneud?',
  choices: { anew: 'Adnewyddu, a thaflu’r hyn a ddechreuais', before: 'Mynd ymlaen â’r hyn a ddechreuais' },
  notYet: (date) => `Gallwch ei adnewyddu o ${date} ymlaen.`,
  never: 'Ni ellir adnewyddu hwn. Gofynnwch amdano o’r newydd.',
  button: 'Parhau',
  mistakes: { begin: 'Dewiswch beth hoffech chi ei wneud' },
};

export const renewalWords: InBoth<Said<typeof en>> = { en, cy };
