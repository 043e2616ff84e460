import { z } from 'zod';

/** `addresses` of council.yaml: from where people choose addresses, the council's own gazetteer or the OS Places API. */
export const addressesFrom = z.enum(['own', 'os-places']).default('own');

/** `osPlaces` of council.yaml: how the OS Places API is asked, where addresses come from there. */
export const osPlacesFile = z.strictObject({
  /** Codes of the local custodians whose addresses are meant, such as its own; the whole country without any. */
  custodians: z.array(z.int().min(1).max(9_999)).max(50).default([]),
  /** Questions that one process may ask in a minute. */
  perMinute: z.int().min(1).max(600).default(300),
  /** For how long an answer may be kept, as the licence allows; 0 keeps none. */
  keepHours: z.int().min(0).max(720).default(24),
});
