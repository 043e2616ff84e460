import type { Position } from './shape.ts';

/** A line with no more points than it needs to stay within `metres` of itself (Ramer, Douglas and Peucker). */
export function simplified(points: readonly Position[], metres: number): readonly Position[] {
  if (metres <= 0 || points.length < 3) return points;
  const keep = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [far, distance] = farthest(points, span);
    if (distance <= metres) continue;
    keep.add(far);
    open.push([span[0], far], [far, span[1]]);
  }
  return points.filter((_, at) => keep.has(at));
}

function farthest(
  points: readonly Position[],
  [first, last]: readonly [number, number],
): [at: number, metres: number] {
  const [e1, n1] = points[first] ?? [0, 0];
  const [e2, n2] = points[last] ?? [0, 0];
  const length = Math.hypot(e2 - e1, n2 - n1);
  let best: [number, number] = [first, 0];
  for (let at = first + 1; at < last; at += 1) {
    const [e, n] = points[at] ?? [0, 0];
    // A ring ends where it began: then the distance to that point counts.
    const metres =
      length === 0
        ? Math.hypot(e - e1, n - n1)
        : Math.abs((e2 - e1) * (n1 - n) - (e1 - e) * (n2 - n1)) / length;
    if (metres > best[1]) best = [at, metres];
  }
  return best;
}
