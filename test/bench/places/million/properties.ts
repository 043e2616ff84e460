import { chance } from '../../../../demo/chance.ts';
import type { Chance } from '../../../../demo/chance.ts';
import { blockName, houseName, organisationName } from './names.ts';
import type { Point, Street } from './streets.ts';

export type Property = {
  /** The how manieth of the whole file. */
  readonly ordinal: number;
  readonly uprn: number;
  readonly parent: number | undefined;
  readonly successor: number | undefined;
  readonly standing: 1 | 6 | 8;
  readonly at: Point;
  readonly postcode: string;
  /** D delivered to, L not, N no address of its own. */
  readonly postal: 'D' | 'L' | 'N';
  readonly use: string;
  readonly organisation: string;
  readonly flatNumber: number | undefined;
  readonly flatText: string;
  readonly number: number | undefined;
  readonly suffix: string;
  readonly numberTo: number | undefined;
  readonly building: string;
  readonly children: number;
  /** Other names: one by which it goes too, one by which it went. */
  readonly alias: string;
  readonly former: string;
  readonly since: string;
  readonly until: string;
};

type Plot = Pick<Property, 'at' | 'postcode' | 'number' | 'suffix' | 'numberTo' | 'building'>;
type Unit = Plot & Partial<Property>;

const firstUprn = 10_000_000_000;
export const uprnOf = (ordinal: number): number => firstUprn + ordinal;

/** All properties of a street, building by building; `first` is the ordinal of the first of them. */
export const propertiesOn = (seed: number, street: Street, first: number): Property[] => {
  const draw = chance(seed, 'properties', street.index);
  const all: Property[] = [];
  for (let place = 0; place < street.buildings; place += 1) {
    const plot = plotOf(draw, street, { place, before: all.length });
    const parent = uprnOf(first + all.length);
    for (const unit of unitsOf(draw, plot))
      all.push(
        made(draw, unit, {
          ordinal: first + all.length,
          parent: unit.flatText || unit.flatNumber ? parent : undefined,
        }),
      );
  }
  return all;
};

const plotOf = (draw: Chance, street: Street, { place, before }: { place: number; before: number }): Plot => {
  const number = 1 + place + (place >= 12 ? 1 : 0);
  const isNamed = draw.happens(0.05);
  return {
    at: { x: street.start.x + place * street.step.x, y: street.start.y + place * street.step.y },
    postcode: street.postcode(Math.min(6, Math.floor(before / 18))),
    number: isNamed ? undefined : number,
    suffix: !isNamed && draw.happens(0.02) ? draw.pick(['A', 'B', 'C']) : '',
    numberTo: !isNamed && draw.happens(0.01) ? number + 2 : undefined,
    building: isNamed ? houseName(draw) : '',
  };
};

/** What stands on a plot: mostly one house, at times a shop with a flat over it, a block of flats or a works. */
const unitsOf = (draw: Chance, plot: Plot): Unit[] => {
  const chosen = draw.next();
  if (chosen < 0.012) return blockOf(draw, plot);
  if (chosen < 0.075) return shopOf(draw, plot);
  if (chosen < 0.09)
    return [
      { ...plot, use: draw.pick(['CO01', 'CI01', 'CI04', 'CE03']), organisation: organisationName(draw) },
    ];
  return [{ ...plot, use: draw.weighted(houseUses) }];
};

const houseUses = [
  ['RD04', 5],
  ['RD03', 6],
  ['RD02', 5],
  ['RH03', 0.2],
] as const;

const blockOf = (draw: Chance, plot: Plot): Unit[] => {
  const children = draw.whole(4, 32);
  const building = draw.happens(0.6) ? blockName(draw) : plot.building;
  const isNumbered = draw.happens(0.2);
  const flats = Array.from({ length: children }, (_, index) => ({
    ...plot,
    building,
    use: 'RD06',
    ...(isNumbered ? { flatNumber: index + 1 } : { flatText: `Flat ${String(index + 1)}` }),
  }));
  return [{ ...plot, building, use: 'PP', postal: 'N', children }, ...flats];
};

const shopOf = (draw: Chance, plot: Plot): Unit[] => {
  const shop = {
    ...plot,
    use: draw.pick(['CR08', 'CR08', 'CR07', 'CM01']),
    organisation: organisationName(draw),
  };
  const over = {
    ...plot,
    use: 'RD06',
    flatText: draw.pick(['First Floor Flat', 'Flat Above', 'Flat 1', 'Top Flat']),
  };
  return draw.happens(0.7) ? [{ ...shop, children: 1 }, over] : [shop];
};

const made = (draw: Chance, unit: Unit, own: { ordinal: number; parent: number | undefined }): Property => {
  const standing = draw.weighted(standings);
  return {
    children: 0,
    flatNumber: undefined,
    flatText: '',
    organisation: '',
    postal: draw.happens(0.92) ? 'D' : 'L',
    use: 'U',
    ...unit,
    ...own,
    uprn: uprnOf(own.ordinal),
    standing,
    successor: standing === 8 && own.ordinal > 0 && draw.happens(0.4) ? uprnOf(own.ordinal - 1) : undefined,
    alias: draw.happens(0.05) ? houseName(draw) : '',
    former: draw.happens(0.04) ? houseName(draw) : '',
    since: `${String(draw.whole(2001, 2023))}-0${String(draw.whole(1, 9))}-1${String(draw.whole(0, 9))}`,
    until: standing === 8 ? `2024-0${String(draw.whole(1, 9))}-20` : '',
  };
};

const standings = [
  [1, 0.965],
  [8, 0.025],
  [6, 0.01],
] as const;
