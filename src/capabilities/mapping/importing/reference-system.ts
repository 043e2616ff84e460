import { britain, gridPointAt } from '#language';
import { Refusal } from '#platform/errors';
import type { Position } from '../shape.ts';
import { Flaw } from './flaw.ts';

/** How a file's numbers become metres on the National Grid; what is no place there is a flaw. */
export type ToGrid = (x: number, y: number) => Position;

/** GeoJSON of old names its system in `crs`; without it the numbers tell: no place on the grid is so near its origin. */
export function referenceSystem(file: string, crs: unknown, sample: Position | undefined): ToGrid {
  const named = nameOf(crs);
  if (named === undefined) return sample && isDegrees(sample) ? fromDegrees : fromGrid;
  if (/\b27700$/.test(named)) return fromGrid;
  if (/\b4326$|CRS84$/i.test(named)) return fromDegrees;
  throw new Refusal('mapping.unknown-crs', { file, crs: named.slice(0, 60) });
}

function nameOf(crs: unknown): string | undefined {
  if (typeof crs !== 'object' || crs === null || !('properties' in crs)) return undefined;
  const { properties } = crs;
  if (typeof properties !== 'object' || properties === null || !('name' in properties)) return undefined;
  return typeof properties.name === 'string' ? properties.name : undefined;
}

function isDegrees([x, y]: Position): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 180;
}

/** Metres as they are. Less than a kilometre from the false origin is no place in Britain, but what degrees look like. */
export function fromGrid(east: number, north: number): Position {
  if (east >= 1_000 && east <= 700_000 && north >= 1_000 && north <= 1_300_000) return [east, north];
  throw new Flaw('mapping.outside-grid', { at: said(east, north) });
}

/** Degrees (WGS84), once and for all: what is kept is metres. */
export function fromDegrees(longitude: number, latitude: number): Position {
  if (isInBritain(longitude, latitude)) {
    const { easting, northing } = gridPointAt({ latitude, longitude });
    return [rounded(easting), rounded(northing)];
  }
  const isSwapped = isInBritain(latitude, longitude);
  throw new Flaw(isSwapped ? 'mapping.swapped-degrees' : 'mapping.outside-grid', {
    at: said(longitude, latitude),
  });
}

function isInBritain(longitude: number, latitude: number): boolean {
  const { west, south, east, north } = britain;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function said(x: number, y: number): string {
  return `${String(x)}, ${String(y)}`;
}

function rounded(metres: number): number {
  return Math.round(metres * 1_000) / 1_000;
}
