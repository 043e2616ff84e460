import type { Borough, Property } from '../borough.ts';
import { chance, item, type Chance } from '../chance.ts';
import { castOf, isHome } from './cast.ts';
import { nameStocks, type NameStock } from './names.ts';
import type { Resident } from './resident.ts';
import { landline, mobile, spare, spareNumbers } from './telephone.ts';

export type Households = {
  /** The homes of the borough that people can live in; a few stand empty. */
  readonly homes: readonly Property[];
  /** Who lives in the home at this place in `homes`. */
  readonly at: (index: number) => Resident[];
  readonly everybody: () => Generator<Resident, void>;
};

/** Who lives where. Nothing is kept: each household is drawn again when it is asked for. */
export const householdsOf = (borough: Borough): Households => {
  const homes = borough.properties.filter(isHome);
  const cast = castOf(borough);
  const step = Math.max(2, Math.ceil(homes.length / spareNumbers));
  const at = (index: number): Resident[] => {
    const home = item(homes, index);
    const player = cast.filter(({ uprn }) => uprn === home.uprn);
    return player.length > 0
      ? player
      : household({ home, index, step }, chance(borough.seed, 'household', home.uprn));
  };
  return {
    homes,
    at,
    *everybody() {
      for (const index of homes.keys()) yield* at(index);
    },
  };
};

type Door = { readonly home: Property; readonly index: number; readonly step: number };

const household = (door: Door, draw: Chance): Resident[] => {
  if (draw.happens(0.026)) return [];
  const stock = draw.weighted(nameStocks.map((names) => [names, names.share] as const));
  const family = draw.pick(stock.family);
  const size = draw.weighted(sizes(door.home.use));
  const adults =
    size === 1 ? 1 : draw.happens(size > 2 ? 0.12 : 0.06) ? 1 : 2 + (size > 3 && draw.happens(0.25) ? 1 : 0);
  const elder = draw.weighted([
    [draw.whole(19, 34), 22],
    [draw.whole(35, 54), 38],
    [draw.whole(55, 74), 27],
    [draw.whole(75, 96), 13],
  ]);
  const movedInOn = `${2025 - Math.min(29, Math.floor(draw.between(0, 1) ** 2 * Math.min(elder, 30)))}-${date(draw)}`;
  return Array.from({ length: size }, (_, nth): Resident => {
    const isAdult = nth < Math.min(adults, size);
    const age = nth === 0 ? elder : isAdult ? Math.max(18, elder + draw.whole(-7, 6)) : draw.whole(0, 17);
    const ownName = isAdult && nth > 0 && draw.happens(0.28);
    const givenName = draw.pick(stock.given);
    const familyName = ownName ? draw.pick(draw.pick(nameStocks).family) : family;
    return {
      uprn: door.home.uprn,
      givenName,
      familyName,
      bornOn: `${2025 - age}-${date(draw)}`,
      movedInOn,
      language: languageOf(stock, draw),
      ...contact(door, { nth, isAdult, name: `${givenName}.${familyName}` }),
    };
  });
};

const sizes = (use: string): readonly (readonly [number, number])[] => {
  if (use === 'RD06')
    return [
      [1, 55],
      [2, 32],
      [3, 9],
      [4, 4],
    ];
  if (use === 'RH03')
    return [
      [3, 3],
      [4, 4],
      [5, 3],
      [6, 2],
    ];
  return [
    [1, 22],
    [2, 36],
    [3, 19],
    [4, 16],
    [5, 6],
    [6, 2],
  ];
};

const languageOf = ({ language }: NameStock, draw: Chance): 'en' | 'cy' =>
  language === 'cy' && draw.happens(0.55) ? 'cy' : 'en';

type Position = { readonly nth: number; readonly isAdult: boolean; readonly name: string };

const contact = (
  { index, step }: Door,
  { nth, isAdult, name }: Position,
): Pick<Resident, 'email' | 'landline' | 'mobile'> => {
  const serial = spare(Math.floor(index / step));
  return {
    email: isAdult ? `${name.toLowerCase()}.${index}${nth}@example.org` : undefined,
    landline: isAdult && index % step === 0 ? landline(serial) : undefined,
    mobile: nth === 0 && index % step === 1 ? mobile(serial) : undefined,
  };
};

const date = (draw: Chance): string =>
  `${String(draw.whole(1, 12)).padStart(2, '0')}-${String(draw.whole(1, 28)).padStart(2, '0')}`;
