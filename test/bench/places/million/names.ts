import { chance, item } from '../../../../demo/chance.ts';
import type { Chance } from '../../../../demo/chance.ts';
import * as stock from '../../../../demo/streets/street-words.ts';

/** How many towns and localities there are, whatever the number of properties: of a town, its name in both languages. */
export const towns = 40;
const localitiesOfTown = 8;

/** One town in ten has its signs in two languages. */
export const bilingual = (town: number): boolean => town % 10 === 3;

const townStarts =
  'Brenn Calv Dorm Elst Farr Garv Hulv Ivers Jarr Kelm Lorn Marv Norv Ottle Pell Quarn'.split(' ');
const townEnds = 'borough mouth stead haven minster combe'.split(' ');
const welshEnds = 'goed wen ddu lyn fechan'.split(' ');

export type Named = { readonly en: string; readonly cy: string };

export const townName = (town: number): Named => {
  const start = item(townStarts, town % townStarts.length);
  const en = `${start}${item(townEnds, Math.floor(town / townStarts.length) + (town % 3))}`;
  return { en, cy: `Tre${start.toLowerCase()}${item(welshEnds, town % welshEnds.length)}` };
};

const sides = ['', 'Upper', 'Lower', 'Great', 'Little', 'North', 'South', 'Old'];

/** A quarter or village of a town; the first of each is its centre, which has no name of its own. */
export const localityName = (town: number, locality: number): Named => {
  if (locality % localitiesOfTown === 0) return { en: '', cy: '' };
  const draw = chance('locality', town, locality);
  const name = `${draw.pick(stock.placeStarts)}${draw.pick(stock.placeEnds)}`;
  const en = `${item(sides, locality)} ${name}`.trim();
  return { en, cy: `Llan${name.toLowerCase()}` };
};

export const drawLocality = (draw: Chance): number => draw.whole(0, localitiesOfTown - 1);

const everywhere =
  `High Street, Station Road, Church Lane, Main Street, Park Road, Church Road, London Road, Victoria Road,
  Green Lane, Manor Road, Church Street, Park Avenue, The Avenue, Queens Road, New Road, Grange Road,
  Kings Road, Kingsway, Windsor Road, Highfield Road, Mill Lane, Alexandra Road, York Road, St John's Road,
  Main Road, Broadway, King Street, The Green, Springfield Road, George Street, Park Lane, Victoria Street,
  Albert Road, Queensway, New Street, Queen Street, West Street, North Street, Manchester Road, The Grove,
  Richmond Road, Grove Road, South Street, School Lane, The Drive, North Road, Stanley Road, Chester Road,
  St Mary's Road, Mill Road, School Road, Bridge Street, St James's Terrace, Chapel Hill`.split(/,\s+/);

const stems = [
  ...stock.victorianStems,
  ...stock.leafyStems,
  ...stock.birdStems,
  ...stock.villageStems,
  ...stock.industryStems,
  ...stock.oldStems,
];
const endings =
  'Road Street Avenue Close Drive Lane Way Gardens Crescent Court Grove Place Terrace Walk Mews Rise';
const welshStems =
  'Capel Eglwys Bont Felin Castell Ysgol Farchnad Orsaf Coed Afon Nant Dderwen Onnen Gog Eos'.split(' ');
const welshHeads = ['Stryd', 'Heol', 'Ffordd', 'Lôn', 'Maes', 'Clos'];

/** Three in ten streets are called what streets are called everywhere; the others have some 16,000 names to draw from. */
export const streetName = (draw: Chance): Named => ({
  en: draw.happens(0.3) ? draw.pick(everywhere) : composed(draw),
  cy: `${draw.pick(welshHeads)} ${draw.happens(0.5) ? "y'r " : ''}${draw.pick(welshStems)}`.replace(
    "y'r",
    'yr',
  ),
});

const composed = (draw: Chance): string => {
  const stem = draw.happens(0.5)
    ? draw.pick(stems)
    : `${draw.pick(stock.placeStarts)}${draw.pick(stock.placeEnds)}`;
  return `${stem} ${draw.pick(endings.split(' '))}`;
};

const houses =
  'Rose Ivy Holly Vine Forge Mill Orchard School Church Bridge Well Lark Rowan Fern Stable Barn'.split(' ');
const kinds = ['Cottage', 'House', 'Lodge', 'Villa', 'Barn', 'Farm'];
export const houseName = (draw: Chance): string => `${draw.pick(houses)} ${draw.pick(kinds)}`;
export const blockName = (draw: Chance): string =>
  `${draw.pick(stems)} ${draw.pick(['Court', 'House', 'Point', 'Mansions'])}`;

const trades = [
  'Bakery',
  'Butchers',
  'Pharmacy',
  'Dental Practice',
  'Hair',
  'Motors',
  'Solicitors',
  'Stores',
  'Café',
];
export const organisationName = (draw: Chance): string =>
  `${draw.pick(stems)} ${draw.pick(['', '& Sons ', '& Co '])}${draw.pick(trades)}`;
