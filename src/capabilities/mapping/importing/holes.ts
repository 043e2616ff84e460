import { contains, shapeOf } from '../shape.ts';
import type { Position } from '../shape.ts';

/** Whether a hole is where it should be. Rings may touch, so one corner inside is enough once none of them cross. */
export function isWithin(hole: readonly Position[], outer: readonly Position[]): boolean {
  const around = shapeOf([outer]);
  return hole.some(([easting, northing]) => contains(around, { easting, northing }));
}
