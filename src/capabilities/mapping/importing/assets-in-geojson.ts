import { z } from 'zod';
import type { AssetReason } from './asset-reasons.ts';
import { Flaw } from './flaw.ts';
import { featuresIn } from './read-geojson.ts';
import type { GeoFile } from './read-geojson.ts';
import { readGeometry } from './read-geometry.ts';
import type { ToGrid } from './reference-system.ts';
import type { Position } from '../shape.ts';
import type { Written } from './written.ts';

const feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown().optional(),
});

/** The points of a GeoJSON file with what is said of each. */
export function assetsInGeojson(file: GeoFile): readonly Written[] {
  const { features, toGrid } = featuresIn(file);
  return features.map((candidate, index) => {
    const read = feature.safeParse(candidate);
    return {
      number: index + 1,
      said: read.data?.properties ?? {},
      at: placeOf(read.data?.geometry, toGrid),
    };
  });
}

function placeOf(geometry: unknown, toGrid: ToGrid): Position | AssetReason {
  try {
    const read = readGeometry(geometry, toGrid);
    return read.form === 'point' ? read.at : 'no-place';
  } catch (error) {
    if (error instanceof Flaw) return reasonOf(error);
    throw error;
  }
}

/** What a place that is none is called. */
export function reasonOf({ code }: Flaw): AssetReason {
  if (code === 'mapping.outside-grid') return 'outside-grid';
  return code === 'mapping.swapped-degrees' ? 'swapped-degrees' : 'no-place';
}
