import type { Street } from '../borough.ts';
import { add, leftOf, less, dot, times, type Point, type Polygon } from '../ground/plane.ts';
import type { MannerName } from '../streets/manner.ts';
import type { Building } from './building.ts';
import type { Plot } from './plots.ts';

export type Built = { readonly street: Street; readonly plot: Plot; readonly building: Building };

/** The ground that buildings cover: a terrace is one outline, a pair of semi-detached houses too. */
export const footprintsOf = (built: readonly Built[]): Polygon[] =>
  rowsOf(built.filter(({ building }) => building.standing !== 'historical')).map(outlineOf);

/** Houses in a row that share their walls. */
const rowsOf = (built: readonly Built[]): Built[][] => {
  const rows: Built[][] = [];
  for (const one of built) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && row.length < mostTogether(one) && isBeside(last, one)) row.push(one);
    else rows.push([one]);
  }
  return rows;
};

const isBeside = (last: Built, next: Built): boolean =>
  last.street === next.street &&
  last.plot.side === next.plot.side &&
  Math.abs(next.plot.from - last.plot.to) < 0.01 &&
  mostTogether(last) === mostTogether(next);

/** Terraces are broken by a passage now and then. */
const mostTogether = ({ street, building: { use, flats } }: Built): number => {
  if (street.manner === 'industry' || street.manner === 'lane') return 1;
  if (use === 'RD03') return 2;
  if (use === 'RD02') return 1;
  return street.manner === 'old' || street.manner === 'terrace' || flats.length === 0 ? 14 : 1;
};

const depths: Record<MannerName, number> = {
  old: 11,
  terrace: 8.6,
  suburb: 8.8,
  estate: 8.2,
  modern: 8.8,
  industry: 34,
  village: 8.4,
  lane: 12,
  bypass: 12,
};

const outlineOf = (row: readonly Built[]): Polygon => {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return [];
  const { manner } = first.street;
  const gap = row.length > 2 ? 0 : first.plot.width * (manner === 'lane' ? 0.49 : 0.14);
  const walls = [
    wallAt(first.plot, gap - first.plot.width / 2, manner),
    ...row
      .slice(1)
      .filter(({ plot }, index) => turns(row[index]?.plot, plot))
      .map(({ plot }) => wallAt(plot, -plot.width / 2, manner)),
    wallAt(last.plot, last.plot.width / 2 - gap, manner),
  ];
  return [...walls.map(([front]) => front), ...walls.map(([, back]) => back).toReversed()].map(cents);
};

/** Where a wall across the building, so many metres from the middle of the plot, meets its front and its back. */
const wallAt = ({ at, along }: Plot, metres: number, manner: MannerName): [front: Point, back: Point] => {
  const out = times(leftOf(along), depths[manner] / 2);
  const place = add(at, times(along, metres));
  return [add(place, out), less(place, out)];
};

const turns = (one: Plot | undefined, other: Plot): boolean =>
  one !== undefined && dot(one.along, other.along) < 0.9995;

const cents = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
