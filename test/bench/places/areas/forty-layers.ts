import { chance, latticeChance } from '../../../../demo/chance.ts';

/** So many kinds of area lie over one another, each of from 9 to 64 areas. */
export const layers = 40;
export const ground = { west: 400_000, south: 300_000, side: 12_000 } as const;
const cornersOfEdge = 40;

type Position = readonly [easting: number, northing: number];
type Cell = {
  readonly layer: number;
  readonly across: number;
  readonly column: number;
  readonly row: number;
};

export const layerName = (layer: number): string => `layer-${String(layer + 1).padStart(2, '0')}`;

export type LayerArea = { readonly kind: string; readonly code: string; readonly rings: Rings };
type Rings = readonly (readonly Position[])[];

/** The areas of one layer: neighbours share a border that wanders, and in every fourth layer each has a hole. */
export function areasOfLayer(layer: number): readonly LayerArea[] {
  const across = 3 + (layer % 6);
  const kind = layerName(layer);
  return Array.from({ length: across * across }, (_, at) => ({
    kind,
    code: `${kind}-${String(at).padStart(2, '0')}`,
    rings: ringsOf({ layer, across, column: at % across, row: Math.floor(at / across) }),
  }));
}

/** They as GeoJSON on the National Grid. */
export function layerFile(layer: number) {
  const features = areasOfLayer(layer).map(({ kind, code, rings }) => ({
    type: 'Feature',
    properties: { kind, code, name: code },
    geometry: { type: 'Polygon', coordinates: rings },
  }));
  return {
    name: `${layerName(layer)}.geojson`,
    text: JSON.stringify({ type: 'FeatureCollection', features }),
  };
}

/** The rings of a cell: its border, and in every fourth layer a square hole in its middle. */
function ringsOf(cell: Cell): Rings {
  const { layer, across, column, row } = cell;
  const side = ground.side / across;
  const edge = (line: Line) => pointsOn(cell, line);
  const border = [
    ...edge({ column, row, isLevel: true }),
    ...edge({ column: column + 1, row, isLevel: false }),
    ...edge({ column, row: row + 1, isLevel: true }).toReversed(),
    ...edge({ column, row, isLevel: false }).toReversed(),
  ].filter((point, at, all) => at === 0 || String(point) !== String(all[at - 1]));
  if (layer % 4 !== 3) return [border];
  const [x, y, r] = [ground.west + (column + 0.5) * side, ground.south + (row + 0.5) * side, side / 8];
  const hole: readonly Position[] = [
    [x - r, y - r],
    [x - r, y + r],
    [x + r, y + r],
    [x + r, y - r],
    [x - r, y - r],
  ];
  return [border, hole];
}

type Line = { readonly column: number; readonly row: number; readonly isLevel: boolean };

/** A border between two lattice points; off its straight line by less and less towards its ends, so that borders only meet there. */
function pointsOn({ layer, across }: Cell, { column, row, isLevel }: Line): readonly Position[] {
  const side = ground.side / across;
  return Array.from({ length: cornersOfEdge + 1 }, (_, at) => {
    const along = at / cornersOfEdge;
    const place = (isLevel ? row : column) * 10_000 + (isLevel ? column : row) * 100 + at;
    const off = (latticeChance(layer, place, isLevel ? 1 : 2) - 0.5) * 0.2 * side * Math.sin(Math.PI * along);
    const x = column * side + (isLevel ? along * side : off);
    const y = row * side + (isLevel ? off : along * side);
    return [rounded(ground.west + x), rounded(ground.south + y)] as const;
  });
}

const rounded = (metres: number): number => Math.round(metres * 100) / 100;

/** Places all over the ground. */
export function drawPoints(count: number) {
  const draw = chance('points', count);
  return Array.from({ length: count }, () => ({
    easting: draw.whole(ground.west + 1_500, ground.west + ground.side - 1_500) + 0.37,
    northing: draw.whole(ground.south + 1_500, ground.south + ground.side - 1_500) + 0.41,
  }));
}
