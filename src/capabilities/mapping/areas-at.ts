import type { GridPoint } from '#language';
import type { Tx } from '#platform/database';
import { areasOf } from './areas.ts';
import type { Area } from './areas.ts';
import { holds } from './box.ts';
import { contains } from './shape.ts';

/** The areas that a point is in: the borough, at most one ward, at most one parish. Empty outside the borough. */
export async function areasAt(tx: Tx, point: GridPoint): Promise<Area[]> {
  const areas = await areasOf(tx);
  return areas
    .filter((area) => holds(area, point.easting, point.northing) && contains(area, point))
    .map(({ kind, code, name }) => ({ kind, code, name }));
}
