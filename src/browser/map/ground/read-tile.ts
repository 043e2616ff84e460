import RenderFeature from 'ol/render/Feature.js';
import { figures, listIn, rawIn } from '../raw.ts';

/** Where a piece of ground lies: its north-west corner, and metres to a pixel. */
export type Corner = { readonly west: number; readonly north: number; readonly metres: number };

export type Name = { readonly text: string; readonly style: string; readonly path: readonly number[] };
export type GroundTile = { readonly features: RenderFeature[]; readonly names: readonly Name[] };

/** A piece of ground as the server packs it: quarters of a pixel from the corner, each point from the one before it. */
export function readTile(tile: unknown, corner: Corner): GroundTile {
  const land = listIn(tile, 'land').flatMap((of) => {
    const [kind, ...rings] = Array.isArray(of) ? (of as readonly unknown[]) : [];
    return typeof kind === 'string'
      ? [
          feature(
            'Polygon',
            kind,
            rings.map((ring) => unpacked(ring, corner)),
          ),
        ]
      : [];
  });
  const streets = rawIn(tile, 'streets');
  const lines = (kind: string, packed: readonly unknown[]) =>
    packed.length === 0
      ? []
      : [
          feature(
            'MultiLineString',
            kind,
            packed.map((line) => unpacked(line, corner)),
          ),
        ];
  const names = listIn(tile, 'names').flatMap((of) => {
    const [text, style, path] = Array.isArray(of) ? (of as readonly unknown[]) : [];
    return typeof text === 'string' && typeof style === 'string'
      ? [{ text, style, path: unpacked(path, corner) }]
      : [];
  });
  const ways = ['path', 'street', 'main'].flatMap((kind) => lines(kind, listIn(streets, kind)));
  return { features: [...land, ...lines('rail', listIn(tile, 'rail')), ...ways], names };
}

function unpacked(packed: unknown, { west, north, metres }: Corner): number[] {
  const quarter = metres / 4;
  let [x, y] = [0, 0];
  return figures(packed).map((step, at) => {
    if (at % 2 === 0) {
      x += step;
      return west + x * quarter;
    }
    y += step;
    return north - y * quarter;
  });
}

function feature(
  type: 'Polygon' | 'MultiLineString',
  kind: string,
  parts: readonly (readonly number[])[],
): RenderFeature {
  // OpenLayers takes it that a ring ends where it began.
  const whole = type === 'Polygon' ? parts.map((ring) => [...ring, ...ring.slice(0, 2)]) : parts;
  const ends: number[] = [];
  for (const part of whole) ends.push((ends.at(-1) ?? 0) + part.length);
  return new RenderFeature(type, whole.flat(), ends, 2, { kind }, undefined);
}
