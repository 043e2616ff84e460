import type { InBoth, Said } from '#language';

const en = {
  nth: (one: string, at: number) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${String(at)}`,
  another: 'Do you need to add another?',
  first: 'Do you need to add any?',
  yes: 'Yes',
  no: 'No',
  onward: 'Continue',
  full: (most: number) => `You have added ${String(most)}, which is as many as there can be.`,
  change: 'Change',
  remove: 'Remove',
  finish: 'Finish',
  unfinished: 'Not finished',
  notProvided: 'Not provided',
  sureToRemove: (nth: string) =>
    `Are you sure you want to remove ${nth.charAt(0).toLowerCase()}${nth.slice(1)}?`,
  chooseMore: 'Select yes if you need to add another',
  tooFew: (least: number) => `Add at least ${String(least)}`,
  chooseRemove: 'Select yes if you want to remove it',
};

const cy: Said<typeof en> = {
  nth: (one, at) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${String(at)}`,
  another: 'A oes angen i chi ychwanegu un arall?',
  first: 'A oes angen i chi ychwanegu un?',
  yes: 'Oes',
  no: 'Nac oes',
  onward: 'Parhau',
  full: (most) => `Rydych wedi ychwanegu ${String(most)}, sef y nifer mwyaf a ganiateir.`,
  change: 'Newid',
  remove: 'Tynnu',
  finish: 'Gorffen',
  unfinished: 'Heb ei orffen',
  notProvided: 'Heb ei ddarparu',
  sureToRemove: (nth) => `Ydych chi’n siŵr eich bod am dynnu hwn: ${nth}?`,
  chooseMore: 'Dewiswch ‘Oes’ os oes angen i chi ychwanegu un arall',
  tooFew: (least) => `Ychwanegwch o leiaf ${String(least)}`,
  chooseRemove: 'Dewiswch ‘Oes’ os ydych am ei dynnu',
};

export const listsWords: InBoth<Said<typeof en>> = { en, cy };
