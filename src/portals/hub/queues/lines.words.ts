import type { InBoth, Said } from '#language';

const en = {
  case: 'Case',
  where: 'Where',
  status: 'Status',
  due: 'Due',
  owner: 'Owner',
  reports: (count: number) => `${String(count)} reports`,
  reported: (moment: string) => `Reported ${moment}`,
  noPlace: 'No place given',
  noDue: 'No due time',
  nobody: 'Nobody yet',
  me: 'You',
  newAnswer: 'New answer',
  tick: (reference: string) => `Choose ${reference}`,
  tickAll: 'Choose all on this page',
  next: 'Next 50',
  further: 'Look further',
};
const cy: Said<typeof en> = {
  case: 'Achos',
  where: 'Ble',
  status: 'Statws',
  due: 'Erbyn',
  owner: 'Gan bwy',
  reports: (count) => `${String(count)} adroddiad`,
  reported: (moment) => `Adroddwyd: ${moment}`,
  noPlace: 'Dim lle wedi’i roi',
  noDue: 'Dim amser penodol',
  nobody: 'Neb eto',
  me: 'Chi',
  newAnswer: 'Ateb newydd',
  tick: (reference) => `Dewis ${reference}`,
  tickAll: 'Dewis pob un ar y dudalen hon',
  next: '50 nesaf',
  further: 'Chwilio ymhellach',
};

export const linesWords: InBoth<Said<typeof en>> = { en, cy };
