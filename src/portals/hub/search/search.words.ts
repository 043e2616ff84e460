import type { InBoth, Said } from '#language';

const en = {
  title: 'Search',
  label: 'Reference, name, telephone, email, address, street, postcode or UPRN',
  hint: 'For example 7KQ4-2XW9, Prosser, 01632 960145, 12 Mill Lane or TH1 1AA. Small letters and spaces do not matter.',
  button: 'Find',
  people: 'Cases of people',
  peopleLike: (typed: string) => `People: “${typed}”`,
  cases: (count: number) => (count === 1 ? '1 case' : `${String(count)} cases`),
  moreCases: (count: number) => `More than ${String(count)} cases`,
  older: 'Older cases',
  newest: 'The newest cases',
  atEnd: 'There are no older ones.',
  found: 'Properties and streets',
  others: (count: string) => `${count} more. Add a house number, a street or a town to see fewer.`,
  more: 'There are more. Add a house number, a street or a town to see fewer.',
  down: 'Addresses cannot be looked up at the moment. Try again in a few minutes; cases are found by their reference.',
  street: (addresses: number) =>
    addresses === 1 ? 'Street, 1 address' : `Street, ${String(addresses)} addresses`,
  knownAs: (line: string) => `Also known as ${line}`,
  historical: 'Historical',
  nothing: (typed: string) =>
    `Nothing was found for “${typed}”. Check it with the person who gave it: a reference has eight letters and numbers, and never a vowel; an address needs its street or postcode; of a name three letters are enough.`,
  notFound: (typed: string) =>
    `There is no case ${typed} that you may see. Check each letter with the person who gave it, or ask the contact centre.`,
};
const cy: Said<typeof en> = {
  title: 'Chwilio',
  label: 'Cyfeirnod, enw, rhif ffôn, e-bost, cyfeiriad, stryd, cod post neu UPRN',
  hint: 'Er enghraifft 7KQ4-2XW9, Prosser, 01632 960145, 12 Lôn y Felin neu TH1 1AA. Nid yw llythrennau bach na bylchau o bwys.',
  button: 'Chwilio',
  people: 'Achosion pobl',
  peopleLike: (typed) => `Pobl: “${typed}”`,
  cases: (count) => `${String(count)} achos`,
  moreCases: (count) => `Mwy na ${String(count)} achos`,
  older: 'Achosion hŷn',
  newest: 'Yr achosion diweddaraf',
  atEnd: 'Nid oes rhai hŷn.',
  found: 'Eiddo a strydoedd',
  others: (count) => `${count} yn rhagor. Ychwanegwch rif tŷ, stryd neu dref i weld llai.`,
  more: 'Mae rhagor. Ychwanegwch rif tŷ, stryd neu dref i weld llai.',
  down: 'Ni ellir chwilio am gyfeiriadau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau; ceir achosion yn ôl eu cyfeirnod.',
  street: (addresses) => `Stryd, ${String(addresses)} cyfeiriad`,
  knownAs: (line) => `Enw arall: ${line}`,
  historical: 'Hanesyddol',
  nothing: (typed) =>
    `Ni chafwyd dim ar gyfer “${typed}”. Gwiriwch ef gyda’r sawl a’i rhoddodd: mae gan gyfeirnod wyth llythyren a rhif, a byth lafariad; mae angen stryd neu god post ar gyfeiriad; mae tair llythyren o enw yn ddigon.`,
  notFound: (typed) =>
    `Nid oes achos ${typed} y cewch ei weld. Gwiriwch bob llythyren gyda’r sawl a’i rhoddodd, neu gofynnwch i’r ganolfan gyswllt.`,
};

export const searchWords: InBoth<Said<typeof en>> = { en, cy };
