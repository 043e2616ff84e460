import { clipRing } from '../../drawing/clip.ts';
import { middlesOf } from '../../drawing/middle-of.ts';
import type { Land } from '../../map.ts';
import { contains, partsOf, shapeOf } from '../../shape.ts';
import type { Position, Shape } from '../../shape.ts';
import { simplified } from '../../simplified.ts';
import { alongWater } from './along-water.ts';
import type { Block } from './block.ts';
import { fits, lettersAt, linesOf } from './in-lines.ts';
import { widthOf } from './letter-widths.ts';
import type { Wanted } from './wanted.ts';
import { sizes } from './styles.ts';
import type { NameStyle } from './styles.ts';

const styles: Readonly<Partial<Record<Land['class'], NameStyle>>> = {
  water: 'water',
  park: 'park',
  wood: 'park',
};
/** Metres to a pixel between which a town's name helps, and below which a station's does. */
const placesFrom = 3;
const stationsBelow = 5;

/** Towns and villages, where the view is wide enough for them to help, and stations. */
export function placeNames(block: Block, land: readonly Land[]): Wanted[] {
  const points = land.filter(({ form, name }) => form === 'point' && name !== '');
  const placesFirst = points.toSorted(
    (one, other) => Number(other.class === 'place') - Number(one.class === 'place'),
  );
  return placesFirst.flatMap((of) => {
    const [at] = partsOf(of)[0] ?? [];
    const isPlace = of.class === 'place';
    if (!at || (isPlace ? block.metres < placesFrom : block.metres >= stationsBelow)) return [];
    return [pointName(of.name, block.pixel(at), isPlace ? 'place' : 'station')];
  });
}

/** A station's name stands under its sign. */
function pointName(text: string, [x, y]: Position, style: 'place' | 'station'): Wanted {
  const at: Position = style === 'place' ? [x, y] : [x, y + 14];
  const lines = style === 'place' ? [text] : linesOf(text);
  const letters = lettersAt(at, lines, sizes[style]);
  return { text: lines.join('\n'), style, tries: [[{ path: [at], letters }]], apart: 0 };
}

/** Water, parks and woods, the largest first: within, where there is room, or along a river. */
export function landNames(block: Block, land: readonly Land[]): Wanted[] {
  const water = land.filter(({ form, class: kind }) => form === 'area' && kind === 'water');
  const wet = water.flatMap((of) => outlineOf(block, of)).map((ring) => shapeOf([ring]));
  return land
    .filter(({ form, name, class: kind }) => form === 'area' && name !== '' && styles[kind])
    .toSorted((one, other) => extentOf(other) - extentOf(one))
    .flatMap((of) => (of.class === 'water' ? waterName(block, of) : dryName(block, of, wet)));
}

function extentOf({ west, east, south, north }: Land): number {
  return (east - west) * (north - south);
}

/** The outline in pixels: whole, so that it is named once, unless it is larger than the block. */
function outlineOf(block: Block, of: Land): Position[][] {
  const [outline] = partsOf(of);
  const isWhole = Math.max(of.east - of.west, of.north - of.south) < block.size * block.metres;
  const simple = outline && simplified(outline, block.metres);
  const seen = simple && (isWhole ? simple : clipRing(simple, block.box)).map(block.pixel);
  return seen && seen.length > 2 ? [seen] : [];
}

function waterName(block: Block, of: Land): Wanted[] {
  const [ring] = outlineOf(block, of);
  if (!ring) return [];
  const within = levelName(of.name, { style: 'water', ring, isFree: () => true });
  if (within) return [within];
  const along = alongWater(ring, widthOf(of.name, sizes.water));
  return [{ text: of.name, style: 'water', tries: [along], apart: 0 }];
}

/** A park is not named where there is a lake in it. */
function dryName(block: Block, of: Land, wet: readonly Shape[]): Wanted[] {
  const [ring] = outlineOf(block, of);
  const isFree = ([easting, northing]: Position) => !wet.some((one) => contains(one, { easting, northing }));
  const found = ring && levelName(of.name, { style: 'park', ring, isFree });
  return found ? [found] : [];
}

type Level = {
  readonly style: NameStyle;
  readonly ring: readonly Position[];
  readonly isFree: (place: Position) => boolean;
};

/** A name that stands level in a ring, where it has the room. */
function levelName(name: string, { style, ring, isFree }: Level): Wanted | undefined {
  const lines = linesOf(name);
  const everywhere = { west: -Infinity, south: -Infinity, east: Infinity, north: Infinity };
  const places = middlesOf(shapeOf([ring]), everywhere).flatMap((middle) => {
    const letters = lettersAt(middle, lines, sizes[style]);
    return fits(ring, letters) && letters.every(isFree) ? [{ path: [middle], letters }] : [];
  });
  return places.length > 0 ? { text: lines.join('\n'), style, tries: [places], apart: 0 } : undefined;
}
