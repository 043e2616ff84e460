import { z } from 'zod';
import { Refusal } from '#platform/errors';
import { shapeOf } from '../shape.ts';
import type { Shape } from '../shape.ts';

/** A file of features as text, with the name that its refusals call it. */
export type GeoFile = { readonly name: string; readonly text: string };

export type Form = 'area' | 'line' | 'point';
export type Feature<Properties> = {
  readonly properties: Properties;
  readonly form: Form;
  readonly shape: Shape;
};

const position = z
  .tuple([z.number(), z.number()])
  .rest(z.number())
  .transform(([east, north]) => [east, north] as const);
const line = z.array(position).min(2);
const ring = z.array(position).min(4);

const geometry = z.discriminatedUnion('type', [
  z
    .object({ type: z.literal('Point'), coordinates: position })
    .transform((of) => shaped('point', [[of.coordinates]])),
  z
    .object({ type: z.literal('LineString'), coordinates: line })
    .transform((of) => shaped('line', [of.coordinates])),
  z
    .object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) })
    .transform((of) => shaped('line', of.coordinates)),
  z
    .object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) })
    .transform((of) => shaped('area', of.coordinates)),
  z
    .object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) })
    .transform((of) => shaped('area', of.coordinates.flat())),
]);

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

/** Reads every feature of a file, or refuses the file by naming the first that is wrong. */
export function readFeatures<Properties>(
  { name: file, text }: GeoFile,
  properties: z.ZodType<Properties>,
): Feature<Properties>[] {
  const found = collection.safeParse(parsed(text));
  if (!found.success) throw new Refusal('mapping.not-geojson', { file });
  if (found.data.features.length === 0) throw new Refusal('mapping.nothing-in-file', { file });
  const feature = z.object({ type: z.literal('Feature'), properties, geometry });
  return found.data.features.map((candidate, index) => {
    const read = feature.safeParse(candidate);
    if (!read.success)
      throw new Refusal('mapping.wrong-feature', { file, feature: index + 1, path: whereIn(read.error) });
    const { form, shape } = read.data.geometry;
    if (!isOnGrid(shape)) throw new Refusal('mapping.outside-grid', { file, feature: index + 1 });
    return { properties: read.data.properties, form, shape };
  });
}

function shaped(form: Form, parts: Parameters<typeof shapeOf>[0]) {
  return { form, shape: shapeOf(parts) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function whereIn(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}

/** Degrees pass for metres near the false origin, far out at sea: less than a kilometre is no place in Britain. */
function isOnGrid({ coordinates }: Shape): boolean {
  return coordinates.every((value, at) => value >= 1_000 && value <= (at % 2 === 0 ? 700_000 : 1_300_000));
}
