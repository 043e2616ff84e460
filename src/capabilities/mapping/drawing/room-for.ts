import type { Placed } from './place-name.ts';
import type { Position } from '../shape.ts';
import type { View } from './view.ts';

export type Room = {
  /** Takes the ground that a name needs, if it is free and on the paper. */
  readonly take: (place: Placed, width: number, size: number) => boolean;
};

/** Pixels between a name and the edge of the paper. */
const edge = 6;

/**
 * Keeps names apart, and off the scale, the cross and the marks: each stands on a row of circles as thick as its letters,
 * and no circle may touch another's.
 */
export function roomFor(
  { width: across, height: down }: Pick<View, 'width' | 'height'>,
  marks: readonly Position[],
): Room {
  const taken: { x: number; y: number; radius: number }[] = [
    ...[20, 50, 80, 110].map((x) => ({ x, y: down - 14, radius: 12 })),
    { x: across / 2, y: down / 2, radius: 18 },
    // A chosen mark is a pin that stands above its place.
    ...marks.flatMap(([x, y]) => [0, 18].map((above) => ({ x, y: y - above, radius: 9 }))),
  ];
  const isFree = (x: number, y: number, radius: number) =>
    x >= edge &&
    y >= edge + radius / 2 &&
    x <= across - edge &&
    y <= down - edge - radius / 2 &&
    taken.every((other) => Math.hypot(other.x - x, other.y - y) > other.radius + radius);
  return {
    take: ({ x, y, angle }, width, size) => {
      const radius = size * 0.7;
      const circles = Math.max(2, Math.ceil(width / size));
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const row = Array.from({ length: circles }, (_, index) => {
        const along = (index / (circles - 1) - 0.5) * width;
        return { x: x + along * cos, y: y + along * sin, radius };
      });
      if (!row.every((circle) => isFree(circle.x, circle.y, radius))) return false;
      taken.push(...row);
      return true;
    },
  };
}
