import type { InBoth, Said } from '#language';

const en = {
  title: 'Assigned to me',
  dueToday: 'Due today',
  late: 'Late',
  open: (count: number) => `${String(count)} open`,
  lateCount: (count: number) => `${String(count)} late`,
  todayCount: (count: number) => `${String(count)} due today`,
  noneLate: 'nothing late',
  noneToday: 'nothing more due today',
  empty: 'Nothing is assigned to you. Take a case from a queue, and it appears here.',
  emptyToday: 'Nothing more is due today.',
  emptyLate: 'Nothing of yours is late.',
  all: 'Show all of yours',
  waiting: 'Nobody has these yet',
  waitingIn: (queue: string) => `All in ${queue}`,
  emptyWaiting: 'Every case in your teams’ queues has an owner.',
};
const cy: Said<typeof en> = {
  title: 'Wedi’u haseinio i mi',
  dueToday: 'I’w gwneud heddiw',
  late: 'Hwyr',
  open: (count) => `${String(count)} ar agor`,
  lateCount: (count) => `${String(count)} yn hwyr`,
  todayCount: (count) => `${String(count)} i’w gwneud heddiw`,
  noneLate: 'dim yn hwyr',
  noneToday: 'dim arall i’w wneud heddiw',
  empty: 'Nid oes dim wedi’i aseinio i chi. Cymerwch achos o giw, a bydd yn ymddangos yma.',
  emptyToday: 'Nid oes dim byd arall i’w wneud heddiw.',
  emptyLate: 'Nid oes dim o’ch gwaith chi yn hwyr.',
  all: 'Dangos eich holl waith',
  waiting: 'Nid oes gan neb y rhain eto',
  waitingIn: (queue) => `Pob un yn ${queue}`,
  emptyWaiting: 'Mae gan rywun bob achos yng nghiwiau eich timau.',
};

export const homeWords: InBoth<Said<typeof en>> = { en, cy };
