import { z } from 'zod';

/** A place on the National Grid (EPSG:27700): metres east and north of the false origin. */
export type GridPoint = { readonly easting: number; readonly northing: number };

/** The area in which the National Grid is valid: 0 to 700 km east, 0 to 1,300 km north. */
export const gridPoint = z.object({
  easting: z.coerce.number().min(0).max(700_000),
  northing: z.coerce.number().min(0).max(1_300_000),
});

/** Straight-line distance in metres. */
export function metresBetween(one: GridPoint, other: GridPoint): number {
  return Math.hypot(one.easting - other.easting, one.northing - other.northing);
}
