import type { GridPoint } from '#language';

const metres = 100;
const eastwards = 20_000;

/** The 100 metre square of the National Grid that a point is in, as one number. */
export function cellOf({ easting, northing }: GridPoint): number {
  return Math.floor(easting / metres) * eastwards + Math.floor(northing / metres);
}

/** The square that a point is in and those around it, `reach` squares each way. */
export function cellsAround({ easting, northing }: GridPoint, reach: number): number[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => (index - reach) * metres);
  return steps.flatMap((east) =>
    steps.map((north) => cellOf({ easting: easting + east, northing: northing + north })),
  );
}
