import { z } from 'zod';
import { eventType } from '#capabilities/ledger';

/** A layer of the map was replaced: areas, streets and land, or the list of streets that are not the council's. */
export const mappingImported = eventType('mapping.imported', {
  subject: 'map-layer',
  data: z.object({
    layer: z.enum(['areas', 'map', 'street-owners']),
    revision: z.string(),
    shapes: z.int().min(0),
  }),
});

const count = z.int().min(0);

/** A layer of things was brought up to date, and answers. */
export const assetsImported = eventType('mapping.assets-imported', {
  subject: 'asset-import',
  data: z.object({
    layer: z.string(),
    number: z.int().min(1),
    added: count,
    changed: count,
    ended: count,
    kept: count,
  }),
});
