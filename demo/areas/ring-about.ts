import { item } from '../chance.ts';
import { densified, type Point, type Polygon } from '../ground/plane.ts';
import type { FaceName, Skeleton } from '../ground/skeleton.ts';

export type Bent = { readonly skeleton: Skeleton; readonly bend: (point: Point) => Point };

/** The ring about several faces that touch: sides that two of them share fall away. */
export const ringAbout = (faces: readonly FaceName[], { skeleton, bend }: Bent): Polygon => {
  const onward = new Map<string, string>();
  const all = faces.flatMap((face) => edgesOf(skeleton.face(face)));
  const present = new Set(all.map(([from, to]) => `${from}>${to}`));
  for (const [from, to] of all) if (!present.has(`${to}>${from}`)) onward.set(from, to);
  const start = item([...onward.keys()], 0);
  const ring: Point[] = [];
  let at = start;
  do {
    const to = onward.get(at);
    if (to === undefined) throw new RangeError(`the ring about ${faces.join(', ')} is open at ${at}`);
    ring.push(
      ...densified([skeleton.node(at), skeleton.node(to)], 30)
        .slice(0, -1)
        .map(bend),
    );
    onward.delete(at);
    at = to;
  } while (at !== start);
  if (onward.size > 0) throw new RangeError(`${faces.join(', ')} do not touch`);
  return ring;
};

const edgesOf = (nodes: readonly string[]): (readonly [string, string])[] =>
  nodes.map((name, index) => [name, item(nodes, (index + 1) % nodes.length)]);
