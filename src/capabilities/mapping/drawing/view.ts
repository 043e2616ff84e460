import type { GridPoint } from '#language';
import type { Box } from '../box.ts';

/** Metres to a pixel, near to far. */
export const scales = [0.5, 1, 2, 4, 8, 16] as const;

/** What a picture of the map shows: its middle, how near it is, and its size in pixels. */
export type View = {
  readonly centre: GridPoint;
  /** Metres to a pixel. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
};

const directions = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof directions)[number];

export function isDirection(value: string): value is Direction {
  return directions.some((direction) => direction === value);
}

/** A view of which every part is in range, whatever an address in the browser says: scale to the nearest of `scales`. */
export function viewAround(view: View): View {
  return {
    centre: onGrid(view.centre),
    scale: nearestScale(view.scale),
    width: Math.round(clamp(view.width, 100, 1_600)),
    height: Math.round(clamp(view.height, 100, 1_200)),
  };
}

/** The place on the ground under a pixel, counted from the top left as a browser sends it with `<input type="image">`. */
export function pointAtPixel({ centre, scale, width, height }: View, x: number, y: number): GridPoint {
  return onGrid({
    easting: centre.easting + (clamp(x, 0, width) - width / 2) * scale,
    northing: centre.northing - (clamp(y, 0, height) - height / 2) * scale,
  });
}

/** The pixel over a place, which may lie outside the picture. */
export function pixelOf(
  { centre, scale, width, height }: View,
  { easting, northing }: GridPoint,
): readonly [x: number, y: number] {
  return [width / 2 + (easting - centre.easting) / scale, height / 2 - (northing - centre.northing) / scale];
}

/** Half a picture to one side, so that what was at the edge is in the middle. */
export function moved(view: View, direction: Direction): View {
  const { centre, scale, width, height } = view;
  const [east, north] = steps[direction];
  return {
    ...view,
    centre: onGrid({
      easting: centre.easting + (east * width * scale) / 2,
      northing: centre.northing + (north * height * scale) / 2,
    }),
  };
}

const steps: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
  north: [0, 1],
  east: [1, 0],
  south: [0, -1],
  west: [-1, 0],
};

/** One step nearer or further around the same middle; at the last step it stays. */
export function zoomed(view: View, way: 'in' | 'out'): View {
  const at = scales.findIndex((scale) => scale === nearestScale(view.scale));
  return { ...view, scale: scales[at + (way === 'in' ? -1 : 1)] ?? nearestScale(view.scale) };
}

/** The ground that a view shows, with a margin in pixels. */
export function boxOf({ centre, scale, width, height }: View, margin = 0): Box {
  const [east, north] = [(width / 2 + margin) * scale, (height / 2 + margin) * scale];
  return {
    west: centre.easting - east,
    south: centre.northing - north,
    east: centre.easting + east,
    north: centre.northing + north,
  };
}

function nearestScale(scale: number): number {
  const wanted = Number.isFinite(scale) && scale > 0 ? Math.log2(scale) : 0;
  return scales.reduce((best, next) =>
    Math.abs(Math.log2(next) - wanted) < Math.abs(Math.log2(best) - wanted) ? next : best,
  );
}

function onGrid({ easting, northing }: GridPoint): GridPoint {
  return { easting: clamp(easting, 0, 700_000), northing: clamp(northing, 0, 1_300_000) };
}

function clamp(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
