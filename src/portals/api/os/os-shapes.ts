import { z } from 'zod';
import { shape } from '../document/shapes.ts';

/** The fields of a record under the names of the OS Places API. */
export type OsFields = Readonly<Record<string, string | number | null | undefined>>;
export type OsRecord = Record<string, string | number | null>;

/** Empty ones are left out, as there; `null` is said of a state that nobody has recorded. */
export function known(fields: OsFields): OsRecord {
  const said: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== '') said[name] = value;
  return said;
}

const record = shape('OsPlacesRecord', z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

const header = shape(
  'OsPlacesHeader',
  z.object({
    uri: z.string(),
    query: z.string(),
    offset: z.int(),
    totalresults: z.int(),
    format: z.literal('JSON'),
    dataset: z.string(),
    lr: z.string(),
    maxresults: z.int(),
    matchprecision: z.int().optional(),
    minmatch: z.number().optional(),
    epoch: z.string().optional(),
    lastupdate: z.iso.date().optional(),
    output_srs: z.string(),
  }),
);

/** An answer in the shape of the OS Places API: without `results` where nothing matches. */
export const osAnswer = shape(
  'OsPlacesAnswer',
  z.object({
    header,
    results: z
      .array(shape('OsPlacesResult', z.object({ DPA: record.optional(), LPI: record.optional() })))
      .optional(),
  }),
);
export type OsAnswer = z.output<typeof osAnswer>;

/** What goes wrong there: by the search, or by the gateway of keys before it. */
export const osError = shape(
  'OsPlacesError',
  z.object({
    error: z.object({ statuscode: z.int(), message: z.string() }).optional(),
    fault: z.object({ faultstring: z.string(), detail: z.object({ errorcode: z.string() }) }).optional(),
  }),
);
