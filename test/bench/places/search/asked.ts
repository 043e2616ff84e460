import { item } from '../../../../demo/chance.ts';
import type { Chance } from '../../../../demo/chance.ts';
import type { Named } from '../million/names.ts';
import type { Property } from '../million/properties.ts';
import type { Street } from '../million/streets.ts';

type Tongue = 'en' | 'cy';
type Place = { readonly property: Property; readonly street: Street };

/** A way in which people ask for an address. */
export type Way = {
  readonly name: string;
  readonly tongue: Tongue;
  /** Which line of the property it means, by its status: what goes today, or what went once. */
  readonly status: '1' | '8';
  readonly floor: 'uprn' | 'postcode' | 'words';
  readonly fits: (place: Place) => boolean;
  readonly type: (place: Place, draw: Chance) => string;
};

const way = (name: string, type: Way['type'], more: Partial<Way> = {}): Way => ({
  name,
  type,
  tongue: 'en',
  status: '1',
  floor: 'words',
  fits: isHouse,
  ...more,
});

export const ways: readonly Way[] = [
  way('a UPRN', ({ property }) => String(property.uprn), { floor: 'uprn', fits: isToday }),
  way('a postcode', ({ property }, draw) => postcodeOf(property, draw), { floor: 'postcode', fits: isToday }),
  way('as it is written', (place) => written(place)),
  way('with a slip', (place, draw) => written(place, 'en', slipped(place.street.name.en, draw)), {
    fits: (place) => isHouse(place) && longest(place.street.name.en).length >= 5,
  }),
  way('written short', (place) => short(written(place)), {
    fits: (place) => isHouse(place) && short(place.street.name.en) !== place.street.name.en.toLowerCase(),
  }),
  way('in another order', ({ property, street }) =>
    [...around(street, 'en'), street.name.en, house(property)].join(' '),
  ),
  way('a flat', (place) => `${flat(place.property)}, ${written(place)}`, { fits: isFlat }),
  way(
    'a former name',
    ({ property, street }) => [property.former, street.name.en, ...around(street, 'en')].join(', '),
    {
      status: '8',
      fits: ({ property }) => isToday({ property }) && property.former !== '',
    },
  ),
  way('in Welsh', (place) => written(place, 'cy'), {
    tongue: 'cy',
    fits: (place) => isHouse(place) && place.street.isBilingual,
  }),
];

function isToday({ property }: Pick<Place, 'property'>): boolean {
  return property.standing === 1;
}

/** With nothing inside or over it that goes by the same number. */
function isHouse({ property }: Place): boolean {
  return (
    isToday({ property }) &&
    property.number !== undefined &&
    property.parent === undefined &&
    property.children === 0
  );
}

function isFlat({ property }: Place): boolean {
  return (
    isToday({ property }) && (property.flatNumber !== undefined || property.flatText.startsWith('Flat '))
  );
}

function written({ property, street }: Place, tongue: Tongue = 'en', name = street.name[tongue]): string {
  const numbered = [house(property), name].filter(Boolean).join(' ');
  return [property.building, numbered, ...around(street, tongue)].filter(Boolean).join(', ');
}

function around({ locality, town }: Street, tongue: Tongue): readonly string[] {
  return [locality, town].map((said: Named) => said[tongue]).filter(Boolean);
}

function house({ number, suffix, numberTo }: Property): string {
  return number === undefined
    ? ''
    : `${String(number)}${suffix}${numberTo === undefined ? '' : `-${String(numberTo)}`}`;
}

function flat({ flatNumber, flatText }: Property): string {
  return flatNumber === undefined ? flatText : `Flat ${String(flatNumber)}`;
}

/** As one types it: in small letters, with or without its space. */
function postcodeOf({ postcode }: Property, draw: Chance): string {
  return draw.pick([postcode, postcode.toLowerCase(), postcode.replace(' ', '')]);
}

/** The longest word with two letters changed over, one left out or another in its place. */
function slipped(name: string, draw: Chance): string {
  const word = longest(name);
  const at = draw.whole(1, word.length - 3);
  const [before, one, other, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const slips = [other + one, other, `${draw.pick(vowels)}${other}`];
  return name.replace(word, `${before}${draw.pick(slips)}${after}`);
}

const vowels = ['a', 'e', 'i', 'o', 'u'];

function longest(name: string): string {
  return item(
    name.split(' ').toSorted((one, other) => other.length - one.length),
    0,
  );
}

function short(line: string): string {
  return line
    .toLowerCase()
    .split(/[ ,]+/)
    .map((word) => shortForms.get(word) ?? word)
    .join(' ');
}

const shortForms = new Map(
  Object.entries({
    road: 'rd',
    street: 'st',
    avenue: 'ave',
    close: 'cl',
    drive: 'dr',
    lane: 'ln',
    gardens: 'gdns',
    crescent: 'cres',
    court: 'ct',
    terrace: 'terr',
    upper: 'upr',
    flat: 'flt',
    saint: 'st',
  }),
);
