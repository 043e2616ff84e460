import type { InBoth, Said } from '#language';

const en = {
  takes: 'Do you take new work?',
  takesHint: 'While you do not, no queue gives you a case. Those that you have stay with you.',
  answers: { yes: 'Yes', no: 'No, not now' },
  capacity: 'How much do you take on at a time?',
  capacityHint: (usual: number) =>
    `In units; most cases are one. Leave it empty for what is usual in your team: ${String(usual)}.`,
  away: 'Days away',
  awayHint: 'Leave both empty when you are not going to be away.',
  from: 'First day away',
  until: 'Last day away',
  cover: 'Who looks after your cases?',
  coverHint: 'When you have saved this you choose which cases go to them, or back into their queues.',
  noCover: 'Nobody: back into their queues',
  save: 'Save',
  cancel: 'Cancel',
  state: {
    present: 'Takes work',
    paused: 'Takes no new work',
    away: (until: string) => `Away until ${until}`,
    awayFrom: (from: string, until: string) => `Away from ${from} to ${until}`,
  },
  load: (load: number, capacity: number) => `${String(load)} of ${String(capacity)} units`,
  mistakes: {
    'takes.missing': 'Choose whether new work is taken',
    'capacity.malformed': 'Enter a whole number from 0 to 1,000, or leave it empty',
    'from.malformed': 'Enter the first day away as a date',
    'from.missing': 'Enter the first day away, or leave the last one empty too',
    'until.malformed': 'Enter the last day away as a date',
    'until.missing': 'Enter the last day away, or leave the first one empty too',
    'until.before-from': 'The last day away must not be before the first',
    'until.too-early': 'The last day away must be today or later',
    'until.too-late': 'Enter a last day within the next 2 years',
    'cover.missing': 'Choose a colleague of the team, or nobody',
  },
};
const cy: Said<typeof en> = {
  takes: 'Ydych chi’n cymryd gwaith newydd?',
  takesHint:
    'Tra nad ydych, nid oes unrhyw giw yn rhoi achos i chi. Mae’r rhai sydd gennych yn aros gyda chi.',
  answers: { yes: 'Ydw', no: 'Nac ydw, dim nawr' },
  capacity: 'Faint ydych chi’n ei gymryd ar y tro?',
  capacityHint: (usual) =>
    `Mewn unedau; un yw’r rhan fwyaf o achosion. Gadewch yn wag am yr hyn sy’n arferol yn eich tîm: ${String(usual)}.`,
  away: 'Diwrnodau i ffwrdd',
  awayHint: 'Gadewch y ddau’n wag pan na fyddwch i ffwrdd.',
  from: 'Diwrnod cyntaf i ffwrdd',
  until: 'Diwrnod olaf i ffwrdd',
  cover: 'Pwy sy’n gofalu am eich achosion?',
  coverHint: 'Pan fyddwch wedi cadw hyn byddwch yn dewis pa achosion sy’n mynd atynt, neu’n ôl i’w ciwiau.',
  noCover: 'Neb: yn ôl i’w ciwiau',
  save: 'Cadw',
  cancel: 'Canslo',
  state: {
    present: 'Yn cymryd gwaith',
    paused: 'Ddim yn cymryd gwaith newydd',
    away: (until) => `I ffwrdd tan ${until}`,
    awayFrom: (from, until) => `I ffwrdd o ${from} tan ${until}`,
  },
  load: (load, capacity) => `${String(load)} o ${String(capacity)} uned`,
  mistakes: {
    'takes.missing': 'Dewiswch a gymerir gwaith newydd',
    'capacity.malformed': 'Rhowch rif cyfan o 0 i 1,000, neu gadewch yn wag',
    'from.malformed': 'Rhowch y diwrnod cyntaf i ffwrdd fel dyddiad',
    'from.missing': 'Rhowch y diwrnod cyntaf i ffwrdd, neu gadewch yr un olaf yn wag hefyd',
    'until.malformed': 'Rhowch y diwrnod olaf i ffwrdd fel dyddiad',
    'until.missing': 'Rhowch y diwrnod olaf i ffwrdd, neu gadewch yr un cyntaf yn wag hefyd',
    'until.before-from': 'Ni chaiff y diwrnod olaf i ffwrdd fod cyn y cyntaf',
    'until.too-early': 'Rhaid i’r diwrnod olaf i ffwrdd fod heddiw neu’n hwyrach',
    'until.too-late': 'Rhowch ddiwrnod olaf o fewn y 2 flynedd nesaf',
    'cover.missing': 'Dewiswch gydweithiwr o’r tîm, neu neb',
  },
};

export const workWords: InBoth<Said<typeof en>> = { en, cy };
export type WorkWords = Said<typeof en>;
