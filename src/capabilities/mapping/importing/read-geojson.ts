import { z } from 'zod';
import { Refusal } from '#platform/errors';
import { Flaw, refusalOf } from './flaw.ts';
import { firstPosition, readGeometry } from './read-geometry.ts';
import type { Geometry } from './read-geometry.ts';
import { referenceSystem } from './reference-system.ts';
import type { ToGrid } from './reference-system.ts';

/** A file of features as text, with the name that its refusals call it. */
export type GeoFile = { readonly name: string; readonly text: string };

export type Feature<Properties> = {
  /** Its place in the file, counted from one. */
  readonly number: number;
  readonly properties: Properties;
  readonly geometry: Geometry;
};

const collection = z.object({
  type: z.literal('FeatureCollection'),
  crs: z.unknown().optional(),
  features: z.array(z.unknown()),
});
const feature = z.object({ type: z.literal('Feature'), properties: z.unknown(), geometry: z.unknown() });

/** Reads every feature of a file, or refuses the file by naming the first that is wrong. */
export function readFeatures<Properties>(
  file: GeoFile,
  properties: z.ZodType<Properties>,
): Feature<Properties>[] {
  const { features, flaws } = tryFeatures(file, properties);
  const [first] = flaws;
  if (first) throw first;
  return features;
}

/** Every feature of a file that can be read, and a refusal for each that cannot. */
export function tryFeatures<Properties>(
  file: GeoFile,
  properties: z.ZodType<Properties>,
): { readonly features: Feature<Properties>[]; readonly flaws: readonly Refusal[] } {
  const { features: all, toGrid } = featuresIn(file);
  const features: Feature<Properties>[] = [];
  const flaws: Refusal[] = [];
  for (const [index, candidate] of all.entries())
    try {
      const read = fitting(feature, candidate, []);
      features.push({
        number: index + 1,
        geometry: readGeometry(read.geometry, toGrid),
        properties: fitting(properties, read.properties, ['properties']),
      });
    } catch (error) {
      if (!(error instanceof Flaw)) throw error;
      flaws.push(refusalOf(error, file.name, index + 1));
    }
  return { features, flaws };
}

/** The features of a file as they were written, and how their numbers become metres. */
export function featuresIn({ name: file, text }: GeoFile): {
  readonly features: readonly unknown[];
  readonly toGrid: ToGrid;
} {
  const found = collection.safeParse(parsed(text));
  if (!found.success) throw new Refusal('mapping.not-geojson', { file });
  const { features, crs } = found.data;
  if (features.length === 0) throw new Refusal('mapping.nothing-in-file', { file });
  return { features, toGrid: referenceSystem(file, crs, sampleOf(features)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function sampleOf(features: readonly unknown[]) {
  for (const one of features) {
    const geometry = feature.safeParse(one).data?.geometry;
    const found =
      typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry
        ? firstPosition(geometry.coordinates)
        : undefined;
    if (found) return found;
  }
  return undefined;
}

function fitting<Value>(schema: z.ZodType<Value>, given: unknown, path: readonly string[]): Value {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Flaw('mapping.wrong-feature', { path: [...path, ...(issue?.path ?? [])].join('.') });
}
