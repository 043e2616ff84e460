import type { Position } from '../shape.ts';

/** One side of a ring, with those before and after it. */
export type Edge = {
  readonly from: Position;
  readonly to: Position;
  readonly before: Edge;
  readonly after: Edge;
};

type Open = { from: Position; to: Position; before: Open; after: Open };

/** The sides of rings. Each corner counts once: a ring ends where it began, and surveys say a point twice. */
export function edgesOf(rings: readonly (readonly Position[])[]): readonly Edge[] {
  return rings.flatMap((ring) => {
    const sides = ring.flatMap((to, at) => {
      const from = ring[at - 1];
      return from === undefined || isSame(from, to) ? [] : [sideBetween(from, to)];
    });
    for (const [at, side] of sides.entries()) {
      side.before = sides.at(at - 1) ?? side;
      side.before.after = side;
    }
    return sides;
  });
}

function sideBetween(from: Position, to: Position): Open {
  const side: Omit<Open, 'before' | 'after'> & Partial<Open> = { from, to };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are set before anybody sees it
  return side as Open;
}

function isSame([east, north]: Position, [other, another]: Position): boolean {
  return east === other && north === another;
}
