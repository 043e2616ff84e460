import { mapOf } from '#capabilities/mapping';
import type { MapSheet } from '#capabilities/mapping';
import type { GridPoint } from '#language';
import type { Tx } from '#platform/database';

const known = new WeakMap<MapSheet['streets'], GridPoint>();

/** Where a map begins: the middle street of the council's area, from west to east and from south to north. */
export async function mapCentre(tx: Tx): Promise<GridPoint> {
  const { streets } = await mapOf(tx);
  const found = known.get(streets) ?? middleOf(streets);
  known.set(streets, found);
  return found;
}

function middleOf(streets: MapSheet['streets']): GridPoint {
  return {
    easting: Math.round(median(streets.map(({ west, east }) => (west + east) / 2))),
    northing: Math.round(median(streets.map(({ south, north }) => (south + north) / 2))),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
