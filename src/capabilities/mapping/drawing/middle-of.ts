import type { Box } from '../box.ts';
import { clipRing } from './clip.ts';
import { contains, partsOf } from '../shape.ts';
import type { Position, Shape } from '../shape.ts';

/** A point well inside the part of a shape that a box shows, for its name; of a point, the point. */
export function middleOf(shape: Shape, box: Box): Position | undefined {
  return middlesOf(shape, box)[0];
}

/** Points inside the part of a shape that a box shows, where it is widest from west to east first. */
export function middlesOf(shape: Shape, box: Box): Position[] {
  const [first] = partsOf(shape);
  if (!first) return [];
  if (first.length === 1) return first;
  const seen = clipRing(first, box);
  if (seen.length < 3) return [];
  const norths = seen.map(([, north]) => north);
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  return levels
    .flatMap((share) => spans(seen, south + (north - south) * share))
    .toSorted((one, other) => other.width - one.width)
    .map(({ middle, level }): Position => [middle, level])
    .filter(([easting, northing]) => contains(shape, { easting, northing }));
}

/** How high up, as shares of the whole; the middle first, which counts where several are as wide. */
const levels = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** The stretches of a level line that are inside a ring. */
function spans(ring: readonly Position[], level: number) {
  const crossings = ring
    .flatMap(([e2, n2], at) => {
      const [e1, n1] = ring.at(at - 1) ?? [e2, n2];
      return n1 > level !== n2 > level ? [e1 + ((level - n1) / (n2 - n1)) * (e2 - e1)] : [];
    })
    .toSorted((one, other) => one - other);
  return crossings.flatMap((from, at) => {
    const to = crossings[at + 1];
    return at % 2 === 0 && to !== undefined ? [{ width: to - from, middle: (from + to) / 2, level }] : [];
  });
}
