import { item, type Chance } from '../chance.ts';
import { house, type Building } from './building.ts';
import { owners, pubNames, saints } from './business-words.ts';

/** What a neighbourhood needs, once for every so many homes; the first comes after half as many. */
type Amenity = {
  readonly every: number;
  readonly use: string;
  readonly name: (place: string, nth: number) => string;
};

const nth = (list: readonly string[], index: number): string => item(list, index % list.length);

const amenities: readonly Amenity[] = [
  { every: 260, use: 'CR08', name: (_, index) => `${nth(owners, index * 7)} Stores` },
  { every: 520, use: 'CR06', name: (_, index) => nth(pubNames, index * 5) },
  { every: 800, use: 'ZW', name: (_, index) => `${nth(saints, index * 3)} Church` },
  {
    every: 850,
    use: 'CE03',
    name: (place, index) =>
      index % 3 === 0 ? `${nth(saints, index)} Primary School` : `${place} Primary School`,
  },
  { every: 1300, use: 'RI01', name: (place) => `${place} Care Home` },
  { every: 1500, use: 'CM02', name: (place) => `${place} Surgery` },
  { every: 1700, use: 'CC04', name: (place) => `${place} Community Centre` },
  { every: 2100, use: 'CM01', name: (place) => `${place} Dental Practice` },
  {
    every: 2600,
    use: 'ZW',
    name: (place, index) =>
      `${place} ${nth(['Methodist Church', 'Mosque', 'Gurdwara', 'Baptist Church', 'Hindu Temple'], index)}`,
  },
  { every: 4200, use: 'CE04', name: (place) => `${place} Academy` },
  { every: 6500, use: 'CL03', name: (place) => `${place} Library` },
  { every: 7800, use: 'CC05', name: (place) => `${place} Toilets` },
  { every: 9000, use: 'CL06', name: (place) => `${place} Leisure Centre` },
];

/** Buildings that a town has once, on the streets where they stand. */
export const civic: Readonly<Record<string, readonly (readonly [name: string, use: string])[]>> = {
  'High Street': [
    ['Thornmere Town Hall', 'CO01'],
    ['Thornmere Central Library', 'CL03'],
  ],
  'Castle Street': [['Thornmere Museum', 'CL04']],
  Promenade: [['Promenade Toilets', 'CC05']],
  'Lakeside Drive': [['Thornmere Boathouse', 'CL06']],
  'Station Road': [['Thornmere Station', 'CT08']],
  'Depot Road': [
    ['Thornmere Council Depot', 'CI04'],
    ['Thornmere Household Recycling Centre', 'CC09'],
  ],
  'Cemetery Road': [['Cemetery Lodge', 'CC06']],
  'Wellesley Road': [
    ['Thornmere General Hospital', 'CM03'],
    ['Thornmere Fire Station', 'CX02'],
  ],
  Northgate: [['Thornmere Police Station', 'CX01']],
  'Market Street': [
    ['Thornmere Customer Service Centre', 'CC08'],
    ['Market Street Toilets', 'CC05'],
  ],
};

/** Counts homes and says when the next amenity is due. */
export const amenityClerk = (
  draw: Chance,
): { next: (place: string, homes: number) => Building | undefined } => {
  const due = amenities.map(({ every }) => every * draw.between(0.25, 0.75));
  const built = amenities.map(() => 0);
  const taken = new Set<string>();
  return {
    next: (place, homes) => {
      const which = due.findIndex((at) => homes >= at);
      const amenity = amenities[which];
      if (!amenity) return undefined;
      const count = item(built, which);
      due[which] = homes + amenity.every * draw.between(0.85, 1.15);
      built[which] = count + 1;
      const name = fresh(amenity.name(place || 'Thornmere', count), place, taken);
      taken.add(name);
      return {
        ...house(amenity.use),
        numbered: amenity.use === 'CR08',
        building: amenity.use === 'CR08' ? '' : name,
        organisation: name,
      };
    },
  };
};

/** The second of a name says where it is, and the third on which side. */
const fresh = (name: string, place: string, taken: ReadonlySet<string>): string => {
  const other = place === '' || name.includes(place) ? name : `${name} ${place}`;
  const choices = [
    name,
    other,
    ...['North', 'South', 'East', 'West', 'Upper', 'Lower'].map((side) => `${side} ${other}`),
  ];
  return choices.find((choice) => !taken.has(choice)) ?? other;
};
