import type { InBoth, Said } from '#language';

const en = {
  title: 'Tasks',
  mine: 'Mine',
  lists: 'Whose tasks',
  task: 'Task',
  where: 'Where',
  due: 'Due',
  owner: 'Who does it',
  of: (noun: string, reference: string) => `${noun}, ${reference}`,
  noPlace: 'No place given',
  opened: (moment: string) => `Opened ${moment}`,
  noDue: 'No due time',
  nobody: 'Nobody yet',
  me: 'You',
  emptyMine: 'You have no tasks. Take one from a queue, or let a colleague give you one.',
  emptyQueue: 'No task waits here.',
};
const cy: Said<typeof en> = {
  title: 'Tasgau',
  mine: 'Fy rhai i',
  lists: 'Tasgau pwy',
  task: 'Tasg',
  where: 'Ble',
  due: 'Erbyn',
  owner: 'Pwy sy’n ei gwneud',
  of: (noun, reference) => `${noun}, ${reference}`,
  noPlace: 'Dim lle wedi’i roi',
  opened: (moment) => `Agorwyd: ${moment}`,
  noDue: 'Dim amser penodol',
  nobody: 'Neb eto',
  me: 'Chi',
  emptyMine: 'Nid oes gennych dasgau. Cymerwch un o giw, neu gadewch i gydweithiwr roi un i chi.',
  emptyQueue: 'Nid oes tasg yn aros yma.',
};

export const tasksWords: InBoth<Said<typeof en>> = { en, cy };
