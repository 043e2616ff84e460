import { middleOf } from '../drawing/middle-of.ts';
import { shapeOf } from '../shape.ts';
import type { Position } from '../shape.ts';
import type { ShapedArea } from './area-shapes.ts';

/** Where an area's name stands: a point well inside its largest part. */
export function labelPoint({ rings }: Pick<ShapedArea, 'rings'>): Position | undefined {
  const largest = rings.toSorted((one, other) => other.length - one.length)[0];
  const everywhere = { west: -Infinity, south: -Infinity, east: Infinity, north: Infinity };
  return largest && middleOf(shapeOf([largest]), everywhere);
}
