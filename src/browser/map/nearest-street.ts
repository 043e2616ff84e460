import type { At, Street } from './read.ts';

/** The named street nearest to a point and its distance in metres, within `limit` metres. */
export function nearestStreet(
  streets: readonly Street[],
  point: At,
  limit = 150,
): { readonly name: string; readonly metres: number } | undefined {
  let nearest: { name: string; metres: number } | undefined;
  for (const { name, line } of streets) {
    if (name === '') continue;
    const metres = metresToLine(line, point);
    if (metres <= (nearest?.metres ?? limit)) nearest = { name, metres };
  }
  return nearest;
}

const metresToLine = (line: readonly At[], point: At): number =>
  line.reduce((least, end, at) => {
    const start = line[at - 1];
    return start === undefined ? least : Math.min(least, metresToSegment(start, end, point));
  }, Number.POSITIVE_INFINITY);

function metresToSegment([e1, n1]: At, [e2, n2]: At, [e, n]: At): number {
  const [along, across] = [e2 - e1, n2 - n1];
  const length = along ** 2 + across ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((e - e1) * along + (n - n1) * across) / length));
  return Math.hypot(e - e1 - share * along, n - n1 - share * across);
}
