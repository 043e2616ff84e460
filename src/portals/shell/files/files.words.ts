import type { InBoth, Said } from '#language';

const en = {
  upload: 'Upload',
  added: 'Files you have added',
  remove: 'Remove',
  held: 'Being checked for viruses',
  clean: 'Checked',
  infected: 'This file contains a virus. Remove it, and choose another.',
  damaged: 'This file cannot be opened. Remove it, and choose another.',
  limits: (most: number, kinds: string, largest: number) =>
    `${most === 1 ? 'One file' : `Up to ${String(most)} files`}, ${kinds}, each smaller than ${String(largest)}MB.`,
  full: (most: number) =>
    most === 1
      ? 'You have added a file. Remove it to choose another.'
      : `You have added ${String(most)} files, which is as many as there can be.`,
  or: 'or',
  sent: 'Files sent with it',
  photographOf: (what: string) => `Photograph: ${what}`,
  pictureOf: (name: string) => `Picture: ${name}`,
  takenAt: (place: string) => `The photograph says that it was taken near ${place}.`,
  takenSomewhere: 'The photograph says where it was taken.',
  usePlace: 'Use this place',
  notHere: 'Files are added by the caller: send them the form to finish.',
  gone: {
    infected:
      'contained a virus and was removed. If you still have the photograph or document, send it in another form.',
    damaged: 'could not be opened and was removed.',
  },
};

const cy: Said<typeof en> = {
  upload: 'Uwchlwytho',
  added: 'Ffeiliau a ychwanegwyd gennych',
  remove: 'Tynnu',
  held: 'Yn cael ei gwirio am feirysau',
  clean: 'Gwiriwyd',
  infected: 'Mae feirws yn y ffeil hon. Tynnwch hi, a dewiswch un arall.',
  damaged: 'Ni ellir agor y ffeil hon. Tynnwch hi, a dewiswch un arall.',
  limits: (most, kinds, largest) =>
    `${most === 1 ? 'Un ffeil' : `Hyd at ${String(most)} ffeil`}, ${kinds}, pob un yn llai na ${String(largest)}MB.`,
  full: (most) =>
    most === 1
      ? 'Rydych wedi ychwanegu ffeil. Tynnwch hi i ddewis un arall.'
      : `Rydych wedi ychwanegu ${String(most)} ffeil, sef cymaint ag y gellir.`,
  or: 'neu',
  sent: 'Ffeiliau a anfonwyd gydag ef',
  photographOf: (what) => `Ffotograff: ${what}`,
  pictureOf: (name) => `Llun: ${name}`,
  takenAt: (place) => `Mae’r ffotograff yn dweud iddo gael ei dynnu ger ${place}.`,
  takenSomewhere: 'Mae’r ffotograff yn dweud ble y’i tynnwyd.',
  usePlace: 'Defnyddio’r lle hwn',
  notHere: 'Y sawl sy’n galw sy’n ychwanegu ffeiliau: anfonwch y ffurflen ato i’w gorffen.',
  gone: {
    infected:
      'oedd â feirws ynddi ac fe’i tynnwyd. Os yw’r ffotograff neu’r ddogfen gennych o hyd, anfonwch hi ar ffurf arall.',
    damaged: 'oedd yn amhosibl ei hagor ac fe’i tynnwyd.',
  },
};

export const filesWords: InBoth<Said<typeof en>> = { en, cy };
