import { gridPointAt } from '#language';
import { layouts } from './layouts.ts';
import type { Layout } from './layouts.ts';
import type { Reason } from './reasons.ts';

type Values = readonly (string | null)[];

/** What is wrong with values that are right one by one: dates in the wrong order, coordinates in each other's place. */
export function wrongTogether(values: Values, layout: Layout): Reason | undefined {
  const { starts, ends } = datesIn(layout);
  const [from, until] = [values[starts], values[ends]];
  if (from && until && until < from) return { code: 'ends-before-start' };
  return layout === layouts[21] ? swapped(values) : undefined;
}

const known = new Map<Layout, { readonly starts: number; readonly ends: number }>();

function datesIn(layout: Layout) {
  const found = known.get(layout);
  if (found) return found;
  const at = (ending: string) => layout.columns.findIndex(({ name }) => name.endsWith(ending));
  const places = { starts: at('start_date'), ends: at('end_date') };
  known.set(layout, places);
  return places;
}

const place = (name: string) => layouts[21].columns.findIndex((column) => column.name === name);
const [x, y, latitude, longitude] = ['x_coordinate', 'y_coordinate', 'latitude', 'longitude'].map(place);

function swapped(values: Values): Reason | undefined {
  const of = (at: number | undefined) => Number(values[at ?? -1] ?? Number.NaN);
  const [lat, long] = [of(latitude), of(longitude)];
  if (isIn(lat, -9.5, 2.5) && isIn(long, 49, 61.5)) return { code: 'swapped-degrees' };
  return areSwapped(of(x), of(y), { latitude: lat, longitude: long })
    ? { code: 'swapped-metres' }
    : undefined;
}

/** Two places as near as this are one; degrees in a file are seldom exact. */
const near = 5_000;

/** The degrees say which metres are meant: those given, or the same in the other order. */
function areSwapped(easting: number, northing: number, at: Parameters<typeof gridPointAt>[0]): boolean {
  if (!isIn(at.latitude, 49, 61.5) || !isIn(at.longitude, -9.5, 2.5)) return false;
  // Most are right, and need no more than this: a degree of latitude is 111 kilometres.
  const roughly = (at.latitude - 49) * 111_250 - 100_000;
  if (Math.abs(roughly - northing) < 5 * near && Math.abs(easting - northing) > 12 * near) return false;
  const meant = gridPointAt(at);
  return distance(meant, easting, northing) > near && distance(meant, northing, easting) < near;
}

function distance(meant: ReturnType<typeof gridPointAt>, easting: number, northing: number): number {
  return Math.hypot(meant.easting - easting, meant.northing - northing);
}

function isIn(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
