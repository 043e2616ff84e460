import type { InBoth, Said } from '#language';

const en = {
  notFound: 'Page not found',
  problem: 'Sorry, there is a problem',
  later: 'Try again in a few minutes.',
  quote: 'If you write to us about it, quote',
  home: 'Documentation of the API',
};
const cy: Said<typeof en> = {
  notFound: 'Heb ddod o hyd i’r dudalen',
  problem: 'Mae’n ddrwg gennym, mae problem',
  later: 'Rhowch gynnig arall arni ymhen ychydig funudau.',
  quote: 'Os ysgrifennwch atom amdani, dyfynnwch',
  home: 'Dogfennaeth yr API',
};

export const problemViewWords: InBoth<Said<typeof en>> = { en, cy };
