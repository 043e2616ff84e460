import type { Street } from '../borough.ts';
import type { Chance } from '../chance.ts';
import type { MannerName } from '../streets/manner.ts';
import { house, type Building, type Flat } from './building.ts';
import * as words from './business-words.ts';

const shopping: Readonly<Record<string, number>> = {
  'High Street': 0.92,
  'Market Street': 0.9,
  'Bridge Street': 0.75,
  'Butter Row': 0.8,
  'Fish Street': 0.6,
  Fishergate: 0.5,
  Southgate: 0.6,
  Northgate: 0.45,
  'Station Road': 0.4,
  'Quay Street': 0.25,
  'Kingsmead Road': 0.12,
  'Westbank Road': 0.12,
};

/** What was built on a plot of this street. `newBuild` says that the street is still being finished. */
export const buildOn = (street: Street, newBuild: boolean, draw: Chance): Building => {
  if (draw.happens(shopping[street.name] ?? (street.manner === 'old' ? 0.14 : 0))) return shop(draw);
  if (street.manner === 'industry') return works(draw);
  if (street.manner === 'lane') return farm(draw);
  if (draw.happens(0.006)) return demolished(draw);
  const home = dwelling(street, draw);
  if (!newBuild) return home;
  return { ...home, standing: 'provisional', postal: 'N', flats: [], infill: false };
};

type Housing = {
  readonly uses: readonly (readonly [string, number])[];
  /** How many of them have a name, were made into flats, are blocks of flats, or have a 12A beside them. */
  readonly named: number;
  readonly converted: number;
  readonly blocks: number;
  readonly infill: number;
  readonly storeys: readonly [least: number, most: number];
};

const plain: Housing = {
  uses: [
    ['RD03', 7],
    ['RD02', 3],
  ],
  named: 0.03,
  converted: 0,
  blocks: 0,
  infill: 0,
  storeys: [6, 12],
};

const housing: Record<MannerName, Housing> = {
  old: {
    ...plain,
    uses: [
      ['RD04', 7],
      ['RD03', 1],
    ],
    named: 0.08,
    converted: 0.16,
  },
  terrace: {
    ...plain,
    uses: [
      ['RD04', 120],
      ['RH03', 1],
    ],
    named: 0,
    converted: 0.035,
    infill: 0.008,
  },
  suburb: plain,
  estate: {
    ...plain,
    uses: [
      ['RD04', 4],
      ['RD03', 6],
    ],
    named: 0.01,
    blocks: 0.022,
  },
  modern: {
    ...plain,
    uses: [
      ['RD02', 5],
      ['RD03', 3],
      ['RD04', 2],
    ],
    named: 0.01,
    blocks: 0.04,
    storeys: [8, 24],
  },
  village: {
    ...plain,
    uses: [
      ['RD02', 6],
      ['RD03', 2],
      ['RD04', 2],
    ],
    named: 0.5,
  },
  industry: plain,
  lane: plain,
  bypass: plain,
};

const dwelling = ({ manner }: Street, draw: Chance): Building => {
  const { uses, named: names, converted: split, blocks, infill, storeys } = housing[manner];
  if (draw.happens(blocks)) return block(draw, storeys);
  if (draw.happens(split)) return converted(draw);
  return named({ ...house(draw.weighted(uses)), infill: draw.happens(infill) }, names, draw);
};

const converted = (draw: Chance): Building => ({
  ...house('PP'),
  postal: 'N',
  flats: draw.happens(0.4)
    ? ['Ground Floor Flat', 'First Floor Flat', 'Top Floor Flat'].slice(0, draw.whole(2, 3)).map(flat)
    : Array.from({ length: draw.whole(2, 5) }, (_, index) => flat(`Flat ${index + 1}`)),
});

const block = (draw: Chance, [least, most]: readonly [number, number]): Building => ({
  ...house('PP'),
  postal: 'N',
  numbered: false,
  building: `${draw.pick(['Alder', 'Barge', 'Bittern', 'Canal', 'Dock', 'Granary', 'Harbour', 'Keel', 'Linden', 'Meadow', 'Orchard', 'Reed', 'Teasel', 'Tiller', 'Weaver'])} ${draw.pick(['House', 'Court', 'Point', 'Lodge'])}`,
  flats: Array.from({ length: draw.whole(least, most) }, (_, index) => flat(`Flat ${index + 1}`)),
});

const flat = (name: string): Flat => ({ flat: name, organisation: '', use: 'RD06' });

const shop = (draw: Chance): Building => {
  const use = draw.weighted(words.shopTrades);
  const organisation = tradeName(use, draw);
  const above = draw.happens(0.3);
  const wide = draw.happens(0.05);
  if (!above) return { ...house(use), organisation, numberTo: wide ? draw.pick([2, 4]) : undefined };
  const ground: Flat = { flat: 'Ground Floor', organisation, use };
  return {
    ...house('PP'),
    postal: 'N',
    flats: [ground, flat('Flat 1'), ...(draw.happens(0.5) ? [flat('Flat 2')] : [])],
  };
};

const tradeName = (use: string, draw: Chance): string => {
  const owner = draw.pick(words.owners);
  if (use === 'CR06') return draw.pick(words.pubNames);
  if (use === 'CR07') return `${owner} ${draw.pick(words.eatingWords)}`;
  if (use === 'CR10') return `${owner} ${draw.pick(words.takeawayWords)}`;
  if (use === 'CO01') return `${owner} and ${draw.pick(words.owners)} ${draw.pick(words.officeWords)}`;
  return `${owner} ${draw.pick(words.shopWords)}`;
};

const works = (draw: Chance): Building => ({
  ...house(
    draw.weighted([
      ['CI03', 5],
      ['CI04', 4],
      ['CI01', 2],
      ['CO01', 1],
    ]),
  ),
  numbered: false,
  building: `Unit ${draw.whole(1, 240)}`,
  organisation: `${draw.pick(words.owners)} ${draw.pick(words.industryWords)} Ltd`,
});

const farm = (draw: Chance): Building => ({
  ...house('RD02'),
  numbered: false,
  building: `${draw.pick(words.farmNames)} ${draw.weighted([
    ['Farm', 6],
    ['Cottage', 3],
    ['House', 2],
    ['Barn', 1],
  ])}`,
});

const demolished = (draw: Chance): Building => ({
  ...house(draw.pick(['RD04', 'CI03', 'CR08'])),
  building: `Former ${draw.pick(['Dairy', 'Laundry', 'Tannery', 'Chapel', 'Coal Yard', 'Smithy', 'Bakery', 'Drill Hall'])}`,
  numbered: false,
  standing: 'historical',
  postal: 'N',
  until: `${draw.whole(1996, 2024)}-0${draw.whole(1, 9)}-1${draw.whole(0, 9)}`,
});

/** Some houses have a name instead of a number, and a few have both and answer to either. */
const named = (building: Building, probability: number, draw: Chance): Building => {
  if (!draw.happens(probability)) return building;
  const name = draw.pick(words.houseNames);
  const earlier = { name: draw.pick(words.houseNames), until: `${draw.whole(1998, 2023)}-06-30` };
  const former = draw.happens(0.12) && earlier.name !== name ? earlier : undefined;
  if (former) return { ...building, numbered: false, building: name, former };
  return draw.happens(0.6) ? { ...building, numbered: false, building: name } : { ...building, alias: name };
};
