import View from 'ol/View.js';
import type { At } from './at.ts';
import type { MapConfig } from './config.ts';
import { nationalGrid } from './national-grid.ts';

type Begin = {
  readonly centre: At;
  /** Metres across at first. */
  readonly metres: number;
  readonly size: readonly [width: number, height: number];
};

/** A view in the steps of the ground's own levels, so that everything is drawn sharp, from the whole area to a doorstep. */
export function viewOf(
  { ground, bounds }: MapConfig,
  { centre, metres, size: [width, height] }: Begin,
): View {
  const { first, last, grid } = ground;
  const levels = grid.resolutions.slice(first, last + 1);
  const [west = 0, south = 0, east = 0, north = 0] = bounds ?? [];
  const whole = (resolution: number) =>
    east - west <= width * resolution && north - south <= height * resolution;
  // One step further out than it takes to see the whole area, and no further: there is nothing but sea.
  const furthest = Math.max(0, levels.findLastIndex(whole));
  const resolutions = levels.slice(furthest);
  const wanted = metres / width;
  const zoom = resolutions.findLastIndex((resolution) => resolution >= wanted * 0.75);
  return new View({
    projection: nationalGrid,
    center: [...centre],
    resolutions,
    zoom: Math.max(0, zoom),
    constrainResolution: true,
    smoothResolutionConstraint: false,
    ...(bounds && { extent: [...bounds] }),
    constrainOnlyCenter: true,
    enableRotation: false,
  });
}
