import type { PlaceKind } from '#capabilities/forms';
import { z } from 'zod';

const remedy = 'Write one of none, point, property, street and asset(…) with a layer of places.yaml.';

/** Where a service is about: nowhere, or what its form asks for; of a thing with its layer, `asset(…)`. */
export const place = z
  .union([z.enum(['none', 'point', 'property', 'street']), z.templateLiteral(['asset(', z.string(), ')'])], {
    error: remedy,
  })
  .refine((written) => !written.startsWith('asset') || layerOf(written) !== undefined, { error: remedy });

/** The kind of question that asks for it. */
export function placeKindOf(written: string): PlaceKind | 'none' {
  if (written.startsWith('asset(')) return 'asset';
  const kinds = ['point', 'property', 'street'] as const;
  return kinds.find((kind) => kind === written) ?? 'none';
}

/** The layer of things of which one is asked for. */
export function layerOf(written: string): string | undefined {
  return /^asset\(([a-z][a-z0-9-]{0,62})\)$/.exec(written)?.[1];
}
