import type { Refused } from '../gateway.ts';
import { invalid, mistaken } from './read-request.ts';
import { numberOf } from './records.ts';
import { TOWN, type Property } from './town.ts';

export interface Hit {
  readonly property: Property;
  readonly match: number;
}
export type Searched =
  | { readonly query: string; readonly hits: readonly Hit[] }
  | { readonly refused: Refused };

type Resource = (given: URLSearchParams) => Searched;

/** Each resource of the API by the last part of its address. */
export const RESOURCES: Readonly<Record<string, Resource>> = {
  find: (given) => {
    const typed = given.get('query')?.trim() ?? '';
    if (typed === '') return missing('query');
    return {
      query: `query=${typed}`,
      hits: TOWN.map((property) => ({ property, match: fitOf(property, typed) })),
    };
  },
  postcode: (given) => {
    const typed = (given.get('postcode') ?? '').toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
    if (typed === '') return missing('postcode');
    if (!/^[A-Z]{1,2}\d/.test(typed))
      return {
        refused: mistaken(
          `Requested postcode must contain a minimum of the sector plus 1 digit of the district e.g. SO1. Requested postcode was ${typed}`,
        ),
      };
    const hits = TOWN.filter(({ postcode }) => postcode.replace(' ', '').startsWith(typed));
    return { query: `postcode=${typed}`, hits: exact(hits) };
  },
  uprn: (given) => {
    const typed = given.get('uprn') ?? '';
    if (!/^\d{1,12}$/.test(typed)) return typed === '' ? missing('uprn') : invalid('uprn', typed);
    return { query: `uprn=${typed}`, hits: exact(TOWN.filter(({ uprn }) => uprn === Number(typed))) };
  },
  nearest: (given) => around(given, 1),
  radius: (given) => around(given, Infinity),
  bbox: (given) => {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = numbersIn(given.get('bbox'));
    if (!(east > west && north > south)) return invalid('bbox', given.get('bbox') ?? '');
    if ((east - west) * (north - south) > 1_000_000)
      return { refused: mistaken('Requested bbox is larger than 1km2') };
    const hits = TOWN.filter(
      ({ easting, northing }) => easting >= west && easting <= east && northing >= south && northing <= north,
    );
    return { query: `bbox=${given.get('bbox') ?? ''}`, hits: exact(hits) };
  },
};

function around(given: URLSearchParams, most: number): Searched {
  const [east = NaN, north = NaN] = numbersIn(given.get('point'));
  const radius = Number(given.get('radius') ?? 100);
  if (Number.isNaN(east + north)) return invalid('point', given.get('point') ?? '');
  if (!(radius >= 0.01 && radius <= 1_000)) return invalid('radius', given.get('radius') ?? '');
  const far = ({ easting, northing }: Property) => Math.hypot(easting - east, northing - north);
  const hits = TOWN.filter((property) => far(property) <= radius).toSorted(
    (one, other) => far(one) - far(other),
  );
  return { query: `point=${east},${north}`, hits: exact(hits.slice(0, most)) };
}

const exact = (properties: readonly Property[]) => properties.map((property) => ({ property, match: 1 }));
const numbersIn = (typed: string | null) => (typed ?? '').split(',').map((part) => Number(part || NaN));
const missing = (name: string) => ({ refused: mistaken(`Parameter ${name} is missing`) });

/** How much of what was typed the address has, a beginning of a word a little less: 1 is all of it. */
function fitOf(property: Property, typed: string): number {
  const has = wordsIn(
    [property.organisation, property.flat, property.name, numberOf(property), property.street, property.welsh]
      .concat([property.locality, property.town, property.postcode, property.postcode.replace(' ', '')])
      .join(' '),
  );
  const wanted = wordsIn(typed);
  const fits = wanted.map((word) =>
    has.includes(word) ? 1 : has.some((one) => word.length > 2 && one.startsWith(word)) ? 0.9 : 0,
  );
  const sum = fits.reduce((total: number, one) => total + one, 0);
  return Math.round((sum / Math.max(1, wanted.length)) * 10) / 10;
}

const wordsIn = (text: string) =>
  text
    .toUpperCase()
    .split(/[^A-Z0-9Ŵ]+/)
    .filter(Boolean);
