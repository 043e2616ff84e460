import type { InBoth, Said } from '#language';

const en = {
  label: 'Your postcode or address',
  hint: 'For example TH1 1AA, or 12 Mill Lane',
  find: 'Find address',
  choose: 'Choose your address',
  empty: 'Enter a postcode, or a house number and street',
  none: (typed: string) =>
    `We have no address for ‘${typed}’. Check the postcode, or enter the house number and street`,
  down: 'We cannot look up addresses at the moment. Try again in a few minutes.',
  more: (shown: number) => `The first ${String(shown)} are shown. Add the house number to see fewer.`,
};
const cy: Said<typeof en> = {
  label: 'Eich cod post neu’ch cyfeiriad',
  hint: 'Er enghraifft TH1 1AA, neu 12 Lôn y Felin',
  find: 'Dod o hyd i gyfeiriad',
  choose: 'Dewiswch eich cyfeiriad',
  empty: 'Rhowch god post, neu rif tŷ a stryd',
  none: (typed) =>
    `Nid oes gennym gyfeiriad ar gyfer ‘${typed}’. Gwiriwch y cod post, neu rhowch rif y tŷ a’r stryd`,
  down: 'Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  more: (shown) => `Dangosir y ${String(shown)} cyntaf. Ychwanegwch rif y tŷ i weld llai.`,
};

export const finderWords: InBoth<Said<typeof en>> = { en, cy };
