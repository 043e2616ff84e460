import type { InBoth, Said } from '#language';
import type { ShownList } from './register-query.ts';

const lists: Readonly<Record<ShownList, string>> = {
  held: 'Held',
  soon: 'End within 4 weeks',
  suspended: 'Suspended',
  coming: 'To come',
  ended: 'Over',
};
const empty: Readonly<Record<ShownList, string>> = {
  held: 'Nobody holds one today.',
  soon: 'None ends within four weeks.',
  suspended: 'None is suspended.',
  coming: 'None is to begin.',
  ended: 'None is over.',
};
const counted: Readonly<Record<ShownList, (count: string) => string>> = {
  held: (count) => `${count} held`,
  soon: (count) => `${count} end within four weeks`,
  suspended: (count) => `${count} suspended`,
  coming: (count) => `${count} to come`,
  ended: (count) => `${count} over`,
};
const en = {
  registers: 'Registers',
  lists,
  listsOf: 'Lists',
  counted,
  find: 'Reference, name, place or what is written on it',
  button: 'Find',
  findHint: 'find in the register',
  showAll: 'Show all',
  holding: 'Holding',
  where: 'Where',
  state: 'State',
  first: 'First day',
  last: 'Last day',
  noName: 'No name',
  noPlace: 'No place',
  empty,
  none: (typed: string) => `Nothing in this list has “${typed}”.`,
  noneSoFar: (typed: string) => `Nothing has “${typed}” so far.`,
  atEnd: 'There are no more.',
};
const cy: Said<typeof en> = {
  registers: 'Cofrestri',
  lists: {
    held: 'Yn cael eu dal',
    soon: 'Yn dod i ben o fewn 4 wythnos',
    suspended: 'Wedi’u hatal dros dro',
    coming: 'I ddod',
    ended: 'Drosodd',
  },
  listsOf: 'Rhestri',
  counted: {
    held: (count) => `Yn cael eu dal: ${count}`,
    soon: (count) => `Yn dod i ben o fewn pedair wythnos: ${count}`,
    suspended: (count) => `Wedi’u hatal dros dro: ${count}`,
    coming: (count) => `I ddod: ${count}`,
    ended: (count) => `Drosodd: ${count}`,
  },
  find: 'Cyfeirnod, enw, lle neu’r hyn sydd wedi’i ysgrifennu arno',
  button: 'Dod o hyd',
  findHint: 'dod o hyd yn y gofrestr',
  showAll: 'Dangos y cyfan',
  holding: 'Daliad',
  where: 'Ble',
  state: 'Cyflwr',
  first: 'Diwrnod cyntaf',
  last: 'Diwrnod olaf',
  noName: 'Dim enw',
  noPlace: 'Dim lle',
  empty: {
    held: 'Nid oes neb yn dal un heddiw.',
    soon: 'Nid oes un yn dod i ben o fewn pedair wythnos.',
    suspended: 'Nid oes un wedi’i atal dros dro.',
    coming: 'Nid oes un i ddechrau.',
    ended: 'Nid oes un drosodd.',
  },
  none: (typed) => `Nid oes dim yn y rhestr hon â “${typed}”.`,
  noneSoFar: (typed) => `Nid oes dim â “${typed}” hyd yma.`,
  atEnd: 'Nid oes rhagor.',
};

export const registerWords: InBoth<Said<typeof en>> = { en, cy };
