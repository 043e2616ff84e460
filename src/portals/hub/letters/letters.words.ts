import type { InBoth, Said } from '#language';

const en = {
  title: 'Letters to print',
  about: 'Letters wait here until somebody makes a batch of them for the print house.',
  elsewhere: 'Another carrier prints and posts this council’s letters, so that none waits here.',
  waiting: (letters: number, since: string) =>
    letters === 1
      ? `1 letter waits, since ${since}.`
      : `${String(letters)} letters wait, the oldest since ${since}.`,
  none: 'No letter waits.',
  most: (letters: number) => `A batch takes ${String(letters)} at most, the oldest first.`,
  make: 'Make a batch',
  batches: 'Batches',
  noBatches: 'No batch was made yet.',
  letters: (count: number) => (count === 1 ? '1 letter' : `${String(count)} letters`),
  made: (name: string, moment: string) => `Made by ${name}, ${moment}`,
  open: 'Not handed over yet',
  ended: { 'handed-over': 'Handed over', 'taken-apart': 'Taken apart' },
  endedBy: (how: string, name: string, moment: string) => `${how} by ${name}, ${moment}`,
  somebody: 'an officer who is no more',
  next: 'Older batches',
  batch: 'Batch of letters',
  files: 'Files for the print house',
  pdf: 'Letters (PDF)',
  manifest: 'List of letters (CSV)',
  filesAbout: 'The PDF has every letter on pages of its own. The list says on which, and to whom each goes.',
  fewer: (left: number) => `${String(left)} are left: the others were about cases that have been destroyed.`,
  handOver: 'It has been handed over',
  takeApart: 'Take it apart',
  handingOver: {
    title: 'It has been handed over',
    about: 'Every letter of it is marked as sent. That cannot be taken back.',
    button: 'Mark the letters as sent',
  },
  takingApart: {
    title: 'Take the batch apart',
    about: 'Its letters wait again, for another batch. Do this only if none of them is printed.',
    button: 'Take it apart',
  },
  cancel: 'Go back',
  columns: ['Number', 'From page', 'To page', 'Sheets', 'Language', 'Subject', 'Address'],
};
const cy: Said<typeof en> = {
  title: 'Llythyrau i’w hargraffu',
  about: 'Mae llythyrau’n aros yma nes bod rhywun yn gwneud swp ohonynt i’r argraffdy.',
  elsewhere:
    'Cludwr arall sy’n argraffu ac yn postio llythyrau’r cyngor hwn, felly nid oes yr un yn aros yma.',
  waiting: (letters, since) =>
    letters === 1
      ? `Mae 1 llythyr yn aros, ers ${since}.`
      : `Mae ${String(letters)} llythyr yn aros, yr hynaf ers ${since}.`,
  none: 'Nid oes llythyr yn aros.',
  most: (letters) => `Mae swp yn cymryd ${String(letters)} ar y mwyaf, yr hynaf yn gyntaf.`,
  make: 'Gwneud swp',
  batches: 'Sypiau',
  noBatches: 'Ni wnaed swp eto.',
  letters: (count) => `${String(count)} llythyr`,
  made: (name, moment) => `Gwnaed gan ${name}, ${moment}`,
  open: 'Heb ei drosglwyddo eto',
  ended: { 'handed-over': 'Trosglwyddwyd', 'taken-apart': 'Datgymalwyd' },
  endedBy: (how, name, moment) => `${how} gan ${name}, ${moment}`,
  somebody: 'swyddog nad yw yma mwyach',
  next: 'Sypiau hŷn',
  batch: 'Swp o lythyrau',
  files: 'Ffeiliau i’r argraffdy',
  pdf: 'Llythyrau (PDF)',
  manifest: 'Rhestr o’r llythyrau (CSV)',
  filesAbout:
    'Mae pob llythyr ar ei dudalennau ei hun yn y PDF. Mae’r rhestr yn dweud ar ba rai, ac at bwy y mae pob un yn mynd.',
  fewer: (left) => `Mae ${String(left)} ar ôl: roedd y lleill am achosion a ddinistriwyd.`,
  handOver: 'Mae wedi’i drosglwyddo',
  takeApart: 'Ei ddatgymalu',
  handingOver: {
    title: 'Mae wedi’i drosglwyddo',
    about: 'Caiff pob llythyr ynddo ei farcio fel un a anfonwyd. Ni ellir tynnu hynny’n ôl.',
    button: 'Marcio’r llythyrau fel rhai a anfonwyd',
  },
  takingApart: {
    title: 'Datgymalu’r swp',
    about:
      'Mae ei lythyrau’n aros eto, am swp arall. Gwnewch hyn dim ond os nad oes yr un ohonynt wedi’i argraffu.',
    button: 'Ei ddatgymalu',
  },
  cancel: 'Mynd yn ôl',
  columns: ['Rhif', 'O dudalen', 'Hyd dudalen', 'Dalennau', 'Iaith', 'Pwnc', 'Cyfeiriad'],
};

export const lettersWords: InBoth<Said<typeof en>> = { en, cy };
