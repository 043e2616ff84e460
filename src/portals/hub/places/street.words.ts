import type { InBoth, Said } from '#language';

const en = {
  place: 'Street',
  ward: 'Ward in the middle of it',
  state: 'State',
  surface: 'Surface',
  use: 'Open to',
  held: 'Held',
  properties: 'Properties',
  noProperties: 'No property has its address here.',
  first: 'First',
  last: 'Last',
  all: (said: string, count: number) => (count === 1 ? 'Its one property' : `All ${said} properties`),
  names: 'What it is called',
  name: 'Name',
};
const cy: Said<typeof en> = {
  place: 'Stryd',
  ward: 'Y ward yn ei chanol',
  state: 'Cyflwr',
  surface: 'Wyneb',
  use: 'Agored i',
  held: 'Daliwyd',
  properties: 'Eiddo',
  noProperties: 'Nid oes gan unrhyw eiddo ei gyfeiriad yma.',
  first: 'Cyntaf',
  last: 'Olaf',
  all: (said, count) => (count === 1 ? 'Ei hunig eiddo' : `Pob un o’r ${said} eiddo`),
  names: 'Beth yw ei henw',
  name: 'Enw',
};

export const streetWords: InBoth<Said<typeof en>> = { en, cy };
