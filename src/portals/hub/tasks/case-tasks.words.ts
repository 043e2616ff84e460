import type { InBoth, Said } from '#language';

const en = {
  title: 'Tasks',
  open: (count: number) => (count === 0 ? 'nothing left to do' : `${String(count)} to do`),
  optional: 'can be left',
  states: { done: 'Done', 'not-needed': 'Not needed' },
};
const cy: Said<typeof en> = {
  title: 'Tasgau',
  open: (count) => (count === 0 ? 'dim ar ôl i’w wneud' : `${String(count)} i’w gwneud`),
  optional: 'gellir ei gadael',
  states: { done: 'Wedi’i gwneud', 'not-needed': 'Dim ei hangen' },
};

export const caseTasksWords: InBoth<Said<typeof en>> = { en, cy };
