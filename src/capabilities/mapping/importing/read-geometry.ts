import { shapeOf } from '../shape.ts';
import type { Position, Shape } from '../shape.ts';
import { Flaw } from './flaw.ts';
import type { ToGrid } from './reference-system.ts';

/** A geometry in metres: of an area each polygon's rings, the outer one first; of a line its stretches. */
export type Geometry =
  | { readonly form: 'area'; readonly polygons: readonly (readonly (readonly Position[])[])[] }
  | { readonly form: 'line'; readonly lines: readonly (readonly Position[])[] }
  | { readonly form: 'point'; readonly at: Position };

/** Read by hand: a parser of schemas takes a second for a hundred thousand corners. */
export function readGeometry(geometry: unknown, toGrid: ToGrid): Geometry {
  const { type, coordinates } = partsOf(geometry);
  if (type === 'Point') return { form: 'point', at: position(coordinates, toGrid) };
  if (type === 'LineString') return { form: 'line', lines: [line(coordinates, toGrid)] };
  if (type === 'MultiLineString')
    return { form: 'line', lines: listOf(coordinates).map((one) => line(one, toGrid)) };
  if (type === 'Polygon') return { form: 'area', polygons: [polygon(coordinates, toGrid)] };
  if (type === 'MultiPolygon')
    return { form: 'area', polygons: listOf(coordinates).map((one) => polygon(one, toGrid)) };
  throw new Flaw('mapping.wrong-geometry', { type: String(type).slice(0, 40) });
}

export function shapeIn(geometry: Geometry): Shape {
  if (geometry.form === 'point') return shapeOf([[geometry.at]]);
  return shapeOf(geometry.form === 'line' ? geometry.lines : geometry.polygons.flat());
}

/** The first position of a geometry, whatever it is: it tells the reference system of a file. */
export function firstPosition(coordinates: unknown): Position | undefined {
  if (!Array.isArray(coordinates)) return undefined;
  const [x, y] = coordinates as unknown[];
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : firstPosition(x);
}

function partsOf(geometry: unknown): { readonly type: unknown; readonly coordinates: unknown } {
  if (typeof geometry !== 'object' || geometry === null) throw new Flaw('mapping.empty-geometry');
  return {
    type: 'type' in geometry ? geometry.type : undefined,
    coordinates: 'coordinates' in geometry ? geometry.coordinates : undefined,
  };
}

function polygon(rings: unknown, toGrid: ToGrid): readonly (readonly Position[])[] {
  return listOf(rings).map((one) => ring(one, toGrid));
}

/** A ring that does not come back to where it began is closed: nothing else can be meant. */
function ring(given: unknown, toGrid: ToGrid): readonly Position[] {
  const points = listOf(given).map((one) => position(one, toGrid));
  const [first, last] = [points[0], points.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push(first);
  if (points.length < 4) throw new Flaw('mapping.few-points', { points: points.length });
  return points;
}

function line(given: unknown, toGrid: ToGrid): readonly Position[] {
  const points = listOf(given).map((one) => position(one, toGrid));
  if (points.length < 2) throw new Flaw('mapping.few-points', { points: points.length });
  return points;
}

function position(given: unknown, toGrid: ToGrid): Position {
  const [x, y] = listOf(given);
  if (typeof x === 'number' && typeof y === 'number') return toGrid(x, y);
  throw new Flaw('mapping.wrong-feature', { path: 'geometry.coordinates' });
}

function listOf(given: unknown): readonly unknown[] {
  if (!Array.isArray(given)) throw new Flaw('mapping.wrong-feature', { path: 'geometry.coordinates' });
  if (given.length === 0) throw new Flaw('mapping.empty-geometry');
  return given;
}
