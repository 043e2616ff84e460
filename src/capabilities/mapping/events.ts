import { z } from 'zod';
import { eventType } from '#capabilities/ledger';

/** A layer of the map was replaced: areas, or streets and land. */
export const mappingImported = eventType('mapping.imported', {
  subject: 'map-layer',
  data: z.object({ layer: z.enum(['areas', 'map']), revision: z.string(), shapes: z.int().min(0) }),
});
