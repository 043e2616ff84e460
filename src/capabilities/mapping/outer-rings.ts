import { contains, partsOf, shapeOf } from './shape.ts';
import type { Position, Shape } from './shape.ts';

/** The rings of a shape that are not holes: those that begin inside an even number of the others. */
export function outerRings(shape: Shape): Position[][] {
  const rings = partsOf(shape);
  if (rings.length < 2) return rings;
  const shapes = rings.map((ring) => shapeOf([ring]));
  return rings.filter(([first], at) => {
    const [easting, northing] = first ?? [0, 0];
    return (
      shapes.filter((other, index) => index !== at && contains(other, { easting, northing })).length % 2 === 0
    );
  });
}
