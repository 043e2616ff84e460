import { contains, shapeOf } from '../../shape.ts';
import type { Position } from '../../shape.ts';
import { lettersAlong } from './along.ts';
import type { Along } from './along.ts';
import { heading } from './joined.ts';
import { measured } from './stretch.ts';

/** Pixels: a river is wider on no map on which its name follows it. */
const widest = 140;

/** Places for a name that follows water which is long and narrow, in its middle. */
export function alongWater(ring: readonly Position[], width: number): Along[] {
  const bank = measured([...ring, ...ring.slice(0, 1)]);
  const tries = Math.min(40, Math.floor((bank.length - width) / 40));
  const found: Along[] = [];
  for (let place = 0; place < tries && found.length < 6; place += 1) {
    const from = (place / tries) * (bank.length - width);
    const path = middleAlong(ring, bank.between(from, from + width));
    if (!path) continue;
    const line = measured(path);
    const bend = line.bend(0, line.length);
    if (bend.all > 0.9 || bend.most > 0.4 || line.length < width) continue;
    found.push({ path, letters: lettersAlong(line, { from: 0, width: line.length, apart: 9 }) });
  }
  return found;
}

/** Half way to the other bank, all along a stretch of this one; nothing where the water is wide or its width changes much. */
function middleAlong(ring: readonly Position[], stretch: readonly Position[]): Position[] | undefined {
  const line = measured(stretch);
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) => share * line.length);
  const middles = places.map((distance) => {
    const [behind, ahead] = [
      line.at(Math.max(0, distance - 4)),
      line.at(Math.min(line.length, distance + 4)),
    ];
    return middleAcross(ring, line.at(distance), heading(behind, ahead));
  });
  const known = middles.flatMap((middle) => middle ?? []);
  const widths = known.map(({ across }) => across);
  if (known.length < middles.length || Math.max(...widths) > 2.4 * Math.min(...widths)) return undefined;
  return known.map(({ at }) => at);
}

function middleAcross(ring: readonly Position[], [x, y]: Position, along: number) {
  const distances = [Math.PI / 2, -Math.PI / 2].flatMap((side) => {
    const [right, down] = [Math.cos(along + side), Math.sin(along + side)];
    const inside = contains(shapeOf([ring]), { easting: x + right, northing: y + down });
    const across = inside ? distanceTo(ring, [x + right, y + down], [right, down]) : undefined;
    return across === undefined || across > widest ? [] : [{ across, right, down }];
  });
  const [found] = distances;
  if (!found) return undefined;
  const half = found.across / 2;
  const at: Position = [x + found.right * half, y + found.down * half];
  return { across: found.across, at };
}

/** How far it is from a place in a direction to the next edge of a ring. */
function distanceTo(
  ring: readonly Position[],
  [x, y]: Position,
  [right, down]: Position,
): number | undefined {
  const crossings = ring.flatMap(([x2, y2], at) => {
    const [x1, y1] = ring.at(at - 1) ?? [x2, y2];
    const [alongX, alongY] = [x2 - x1, y2 - y1];
    const over = right * alongY - down * alongX;
    if (over === 0) return [];
    const far = ((x1 - x) * alongY - (y1 - y) * alongX) / over;
    const share = ((x1 - x) * down - (y1 - y) * right) / over;
    return far > 0 && share >= 0 && share <= 1 ? [far] : [];
  });
  return crossings.length === 0 ? undefined : Math.min(...crossings);
}
