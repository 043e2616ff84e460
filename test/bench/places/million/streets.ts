import { chance } from '../../../../demo/chance.ts';
import { bilingual, drawLocality, localityName, streetName, townName, towns } from './names.ts';
import type { Named } from './names.ts';

export type Street = {
  readonly index: number;
  readonly usrn: number;
  readonly name: Named;
  readonly locality: Named;
  readonly town: Named;
  readonly isBilingual: boolean;
  readonly since: string;
  /** How many buildings stand along it. */
  readonly buildings: number;
  readonly start: Point;
  /** Metres from one building to the next. */
  readonly step: Point;
  /** The n-th postcode of the street. */
  readonly postcode: (nth: number) => string;
};

export type Point = { readonly x: number; readonly y: number };

/** The street of an index: always the same one, so that no list of them is kept. Towns take turns. */
export const streetAt = (seed: number, index: number): Street => {
  const draw = chance(seed, 'street', index);
  const town = index % towns;
  const locality = drawLocality(draw);
  const angle = draw.between(0, 2 * Math.PI);
  return {
    index,
    usrn: 10_000_001 + index,
    name: streetName(draw),
    locality: localityName(town, locality),
    town: townName(town),
    isBilingual: bilingual(town),
    since: `${String(draw.whole(1890, 2019))}-0${String(draw.whole(1, 9))}-01`,
    buildings: Math.round(12 + 70 * draw.next() ** 1.4),
    start: startOf(town, locality, { x: draw.between(-900, 900), y: draw.between(-900, 900) }),
    step: { x: 9 * Math.cos(angle), y: 9 * Math.sin(angle) },
    postcode: (nth) => postcodeOf(town, Math.floor(index / towns) * perStreet + nth),
  };
};

const startOf = (town: number, locality: number, off: Point): Point => ({
  x: 310_000 + (town % 8) * 15_000 + Math.round(2_600 * Math.cos(locality)) * (locality ? 1 : 0) + off.x,
  y: 250_000 + Math.floor(town / 8) * 15_000 + Math.round(2_600 * Math.sin(locality)) + off.y,
});

const perStreet = 7;
const units = 3_600;
const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/** TH is none of Royal Mail's areas, so that no postcode here can be anybody's. */
const postcodeOf = (town: number, serial: number): string => {
  const district = 1 + town + towns * Math.floor(serial / units);
  const unit = serial % units;
  const [first, second] = [Math.floor(unit / 20) % 20, unit % 20];
  return `TH${String(district)} ${String(Math.floor(unit / 400) + 1)}${letters.charAt(first)}${letters.charAt(second)}`;
};
