import type { InBoth, Said } from '#language';

const en = {
  open: (count: string) => `${count} open`,
  late: (count: string) => `${count} late`,
  noneLate: 'nothing is late',
  filters: 'Filters',
  all: 'All',
  lateOnly: 'Late',
  nobody: 'Nobody has it',
  mine: 'You have it',
  emptyQueue: 'This queue is empty. New cases appear here, the soonest due first.',
  emptyLate: 'Nothing is late.',
  emptyFilter: 'No case in this queue is like that.',
  clear: 'Show all of them',
  atEnd: 'That is all of them.',
};
const cy: Said<typeof en> = {
  open: (count) => `${count} ar agor`,
  late: (count) => `${count} yn hwyr`,
  noneLate: 'dim byd yn hwyr',
  filters: 'Hidlwyr',
  all: 'Pob un',
  lateOnly: 'Hwyr',
  nobody: 'Gan neb',
  mine: 'Gennych chi',
  emptyQueue:
    'Mae’r ciw hwn yn wag. Mae achosion newydd yn ymddangos yma, y cyntaf sydd i’w wneud yn gyntaf.',
  emptyLate: 'Nid oes dim byd yn hwyr.',
  emptyFilter: 'Nid oes achos fel yna yn y ciw hwn.',
  clear: 'Dangos pob un',
  atEnd: 'Dyna’r cyfan.',
};

export const queueWords: InBoth<Said<typeof en>> = { en, cy };
