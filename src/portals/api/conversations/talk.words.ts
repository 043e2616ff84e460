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
    'Files about one of a list are added by whoever answers, on the council’s own page. Leave it empty (value null), or give them the link of the conversation.',
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
    'Y sawl sy’n ateb sy’n ychwanegu ffeiliau am un o restr, ar dudalen y cyngor ei hun. Gadewch ef yn wag (value null), neu rhowch ddolen y sgwrs iddynt.',
};

export const talkWords: InBoth<Said<typeof en>> = { en, cy };
