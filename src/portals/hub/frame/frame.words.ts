import type { InBoth, Said } from '#language';

const en = {
  skip: 'Skip to main content',
  find: 'Find a case by its reference',
  findHint: 'Find a case by its reference',
  enterRequest: 'New request',
  enterRequestHint: 'new request',
  signOut: 'Sign out',
  menu: 'Queues',
  rail: 'Queues',
  mine: 'Mine',
  assigned: 'Assigned to me',
  dueToday: 'Due today',
  late: 'Late',
  queues: 'Queues',
  lateOf: (count: string) => `${count} late`,
  problem: 'There is a problem',
  error: 'Error: ',
  hub: 'hub',
};
const cy: Said<typeof en> = {
  skip: 'Neidio i’r prif gynnwys',
  find: 'Dod o hyd i achos yn ôl ei gyfeirnod',
  findHint: 'Dod o hyd i achos yn ôl ei gyfeirnod',
  enterRequest: 'Cais newydd',
  enterRequestHint: 'cais newydd',
  signOut: 'Allgofnodi',
  menu: 'Ciwiau',
  rail: 'Ciwiau',
  mine: 'Fy ngwaith',
  assigned: 'Wedi’u haseinio i mi',
  dueToday: 'I’w gwneud heddiw',
  late: 'Hwyr',
  queues: 'Ciwiau',
  lateOf: (count) => `${count} yn hwyr`,
  problem: 'Mae problem',
  error: 'Gwall: ',
  hub: 'hwb',
};

export const frameWords: InBoth<Said<typeof en>> = { en, cy };
