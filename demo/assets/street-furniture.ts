import type { Borough, Street } from '../borough.ts';
import { chance, type Chance } from '../chance.ts';
import type { MannerName } from '../streets/manner.ts';
import { pointsBeside, type Asset, type AssetLayer } from './asset.ts';

type Town = Pick<Borough, 'seed' | 'streets'>;

/** What stands along every street: lights with their column numbers, and gullies. */
export const streetFurniture = ({ seed, streets }: Town): AssetLayer[] => [
  {
    layer: 'street-lights',
    assets: along(streets, (street) => lightsOn(street, chance(seed, 'lights', street.usrn))),
  },
  {
    layer: 'gullies',
    assets: along(streets, (street) => gulliesOn(street, chance(seed, 'gullies', street.usrn))),
  },
  { layer: 'trees', assets: along(streets, (street) => treesOn(street, chance(seed, 'trees', street.usrn))) },
  {
    layer: 'grit-bins',
    assets: along(streets, (street) => gritOn(street, chance(seed, 'grit', street.usrn))),
  },
  {
    layer: 'litter-bins',
    assets: along(streets, (street) => binsOn(street, chance(seed, 'bins', street.usrn))),
  },
];

const along = (streets: readonly Street[], on: (street: Street) => Asset[]): Asset[] => streets.flatMap(on);

/** Metres from one column to the next: in the countryside only junctions are lit. */
const lit: Record<MannerName, number> = {
  old: 26,
  terrace: 30,
  suburb: 34,
  estate: 33,
  modern: 30,
  industry: 40,
  village: 42,
  lane: 900,
  bypass: 45,
};

/** A column bears its street's number and its own: crews say "column 14, Mill Lane". */
const lightsOn = (street: Street, draw: Chance): Asset[] => {
  const isMain = street.kind === 'a-road' || street.kind === 'b-road';
  const every = lit[street.manner] * (isMain && street.manner !== 'lane' ? 0.9 : 1);
  const wattage = isMain ? '75 W' : '19 W';
  const lamp = draw.happens(0.86) ? `LED ${wattage}` : 'SON 70 W';
  return pointsBeside(street, { first: draw.between(8, 20), every, aside: isMain ? 6.5 : 4.6 }).map(
    (at, index) => ({
      id: `${street.usrn}-${String(index + 1).padStart(3, '0')}`,
      name: `Column ${index + 1}, ${street.name}`,
      nameCy: `Colofn ${index + 1}, ${street.welsh ?? street.name}`,
      at,
      usrn: street.usrn,
      facts: { column: String(index + 1), height: isMain ? '10 m' : '6 m', lamp },
    }),
  );
};

const gulliesOn = (street: Street, draw: Chance): Asset[] => {
  const every = street.manner === 'lane' ? 400 : street.manner === 'bypass' ? 60 : 48;
  return pointsBeside(street, { first: draw.between(4, 12), every, aside: 3.2 }).map((at, index) => ({
    id: `G${street.usrn}${String(index + 1).padStart(3, '0')}`,
    name: `Gully, ${street.name}`,
    nameCy: `Gwter, ${street.welsh ?? street.name}`,
    at,
    usrn: street.usrn,
    facts: { emptied: `2026-${String(draw.whole(1, 10)).padStart(2, '0')}` },
  }));
};

const leafy: Partial<Record<MannerName, number>> = {
  suburb: 38,
  estate: 70,
  modern: 46,
  village: 95,
  terrace: 190,
};

const species: readonly (readonly [en: string, cy: string])[] = [
  ['Common lime', 'Pisgwydden'],
  ['London plane', 'Planwydden'],
  ['Silver birch', 'Bedwen arian'],
  ['Wild cherry', 'Ceiriosen wyllt'],
  ['Rowan', 'Cerddinen'],
  ['Field maple', 'Masarnen fach'],
  ['Hornbeam', 'Oestrwydden'],
  ['English oak', 'Derwen'],
  ['Horse chestnut', 'Castanwydden'],
  ['Whitebeam', 'Cerddinen wen'],
];

/** A street was planted with one kind; what has died since was replaced by another. */
const treesOn = (street: Street, draw: Chance): Asset[] => {
  const every = leafy[street.manner];
  if (every === undefined || draw.happens(0.3)) return [];
  const kind = draw.pick(species);
  return pointsBeside(street, { first: draw.between(10, 30), every, aside: 6 }).map((at, index) => {
    const [en, cy] = draw.happens(0.85) ? kind : draw.pick(species);
    return {
      id: `T${street.usrn}${String(index + 1).padStart(3, '0')}`,
      name: en,
      nameCy: cy,
      at,
      usrn: street.usrn,
      facts: { height: `${draw.whole(4, 19)} m`, planted: String(draw.whole(1932, 2021)) },
    };
  });
};

const gritOn = (street: Street, draw: Chance): Asset[] => {
  const isSteep = ['close', 'crescent', 'b-road', 'lane'].includes(street.kind);
  if (!draw.happens(isSteep ? 0.22 : 0.07)) return [];
  const [at] = pointsBeside(street, { first: draw.between(12, 40), every: 1e9, aside: 5 });
  if (!at) return [];
  const name = { name: `Grit bin, ${street.name}`, nameCy: `Bin graean, ${street.welsh ?? street.name}` };
  return [{ id: `GB${street.usrn}`, ...name, at, usrn: street.usrn, facts: { holds: '200 l' } }];
};

const littered: Partial<Record<MannerName, number>> = { old: 85, terrace: 330, village: 480, modern: 600 };

const binsOn = (street: Street, draw: Chance): Asset[] => {
  const isMain = street.kind === 'a-road' || street.kind === 'b-road' || street.kind === 'waterside';
  const every =
    street.manner === 'lane' || street.manner === 'bypass'
      ? 0
      : isMain
        ? 120
        : (littered[street.manner] ?? 0);
  if (every === 0 || (!isMain && draw.happens(0.35))) return [];
  return pointsBeside(street, { first: draw.between(15, 60), every, aside: 5.5 }).map((at, index) => ({
    id: `LB${street.usrn}${String(index + 1).padStart(2, '0')}`,
    name: `Litter bin, ${street.name}`,
    nameCy: `Bin sbwriel, ${street.welsh ?? street.name}`,
    at,
    usrn: street.usrn,
    facts: { emptied: isMain ? 'every day' : 'twice a week' },
  }));
};
