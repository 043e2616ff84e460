import type { InBoth, Said } from '#language';

const en = {
  first: 'Do you need to add any?',
  another: 'Do you need to add another?',
  yes: 'Yes',
  no: 'No',
  chooseMore: 'Select yes if you need to add another',
  tooFew: (least: number) => `Add at least ${String(least)}`,
  full: (most: number) => `You have added ${String(most)}, which is as many as there can be.`,
  byHand: 'None of these: enter it yourself',
  noSuchChoice: 'Choose one of the options by its code',
  oneWay: 'Send one of text, value and choose',
  notHere: 'This is not asked now. Go on from the question in `asked`, or change one that was answered.',
  filesHere:
    'A system cannot send files. Leave it empty (value null) or give whoever answers the link of the conversation: they add the files on the council’s own page.',
};
const cy: Said<typeof en> = {
  first: 'A oes angen i chi ychwanegu un?',
  another: 'A oes angen i chi ychwanegu un arall?',
  yes: 'Oes',
  no: 'Nac oes',
  chooseMore: 'Dewiswch ‘Oes’ os oes angen i chi ychwanegu un arall',
  tooFew: (least) => `Ychwanegwch o leiaf ${String(least)}`,
  full: (most) => `Rydych wedi ychwanegu ${String(most)}, sef y nifer mwyaf a ganiateir.`,
  byHand: 'Dim un o’r rhain: ei roi eich hun',
  noSuchChoice: 'Dewiswch un o’r opsiynau yn ôl ei god',
  oneWay: 'Anfonwch un o text, value a choose',
  notHere: 'Ni ofynnir hyn nawr. Ewch ymlaen o’r cwestiwn yn `asked`, neu newidiwch un a atebwyd.',
  filesHere:
    'Ni all system anfon ffeiliau. Gadewch ef yn wag (value null) neu rhowch ddolen y sgwrs i’r sawl sy’n ateb: maent yn ychwanegu’r ffeiliau ar dudalen y cyngor ei hun.',
};

export const talkWords: InBoth<Said<typeof en>> = { en, cy };
