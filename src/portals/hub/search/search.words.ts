import type { InBoth, Said } from '#language';

const en = {
  title: 'Find a case',
  label: 'Reference',
  hint: 'Eight letters and numbers, such as 7KQ4-2XW9. Small letters and spaces do not matter.',
  button: 'Find',
  malformed: (typed: string) =>
    `“${typed}” is not a reference. A reference has eight letters and numbers, and never a vowel. Check it with the person who gave it.`,
  notFound: (typed: string) =>
    `There is no case ${typed} that you may see. Check each letter with the person who gave it, or ask the contact centre.`,
};
const cy: Said<typeof en> = {
  title: 'Dod o hyd i achos',
  label: 'Cyfeirnod',
  hint: 'Wyth llythyren a rhif, megis 7KQ4-2XW9. Nid yw llythrennau bach na bylchau o bwys.',
  button: 'Chwilio',
  malformed: (typed) =>
    `Nid yw “${typed}” yn gyfeirnod. Mae gan gyfeirnod wyth llythyren a rhif, a byth lafariad. Gwiriwch ef gyda’r sawl a’i rhoddodd.`,
  notFound: (typed) =>
    `Nid oes achos ${typed} y cewch ei weld. Gwiriwch bob llythyren gyda’r sawl a’i rhoddodd, neu gofynnwch i’r ganolfan gyswllt.`,
};

export const searchWords: InBoth<Said<typeof en>> = { en, cy };
