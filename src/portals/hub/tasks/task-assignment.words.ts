import type { InBoth, Said } from '#language';

const en = {
  title: 'Who does this task?',
  to: 'Who does it',
  me: 'You',
  nobody: 'Nobody: put it back into its queue',
  has: 'Has it now',
  button: 'Save',
  back: 'Go back to the task',
  over: 'This can no longer be done: the task is finished, a colleague has it, or its case is closed.',
  mistakes: { to: 'Choose who does the task' },
};
const cy: Said<typeof en> = {
  title: 'Pwy sy’n gwneud y dasg hon?',
  to: 'Pwy sy’n ei gwneud',
  me: 'Chi',
  nobody: 'Neb: ei rhoi yn ôl yn ei chiw',
  has: 'Sydd â hi nawr',
  button: 'Cadw',
  back: 'Mynd yn ôl i’r dasg',
  over: 'Ni ellir gwneud hyn mwyach: mae’r dasg wedi’i gorffen, mae gan gydweithiwr hi, neu mae ei hachos wedi’i gau.',
  mistakes: { to: 'Dewiswch bwy sy’n gwneud y dasg' },
};

export const taskAssignmentWords: InBoth<Said<typeof en>> = { en, cy };
