import { gridPoint, gridPointAt, isStorable, normalised, slug, tongue, uprn, usrn, uuid } from '#language';
import type { GridPoint } from '#language';
import { z } from 'zod';

/** What stands in a query is text, once; sent twice it is a list, and no schema here takes one. */
const given = z.string({ error: ({ input }) => (input === undefined ? 'missing' : 'malformed') });

/** A number as it is written: `Number` would take blanks, hexadecimal and Infinity too. */
const written = given.regex(/^-?\d{1,9}(\.\d{1,12})?$/, { error: 'malformed' }).transform(Number);

const between = (least: number, most: number) =>
  written.pipe(z.number().min(least).max(most)).meta({ type: 'number', minimum: least, maximum: most });
const whole = (least: number, most: number) =>
  written.pipe(z.int().min(least).max(most)).meta({ type: 'integer', minimum: least, maximum: most });

/** A map of a town at once, and no more: twenty kilometres. */
const widest = 20_000;

/** The parameters of the API by name; what each takes is said in `parameter.words.ts`. */
export const parameters = {
  q: given
    .refine(isStorable, { error: 'malformed' })
    .transform((typed) => normalised(typed).trim())
    .pipe(z.string().min(1, { error: 'missing' }).max(120)),
  limit: whole(1, 100).default(20),
  after: given.max(300).refine(isStorable).optional(),
  lang: tongue.optional(),
  class: given.regex(/^[A-Z]{1,2}(\d{2}([A-Z]{2})?)?$/).optional(),
  within: between(1, 1_000).default(100),
  uprn: given
    .regex(/^\d{1,12}$/)
    .transform(asReference)
    .pipe(uprn),
  usrn: given
    .regex(/^\d{1,8}$/)
    .transform(asReference)
    .pipe(usrn),
  reference: given.max(50).refine(isStorable, { error: 'malformed' }),
  source: given.regex(/^[A-Z0-9]{1,6}$/).optional(),
  on: z.iso
    .date()
    .transform((day) => Temporal.PlainDate.from(day))
    .optional(),
  kind: given.transform(withoutEnding).pipe(slug),
  code: given.regex(/^[\w./ -]{1,60}$/).transform(withoutEnding),
  layer: given.pipe(slug),
  service: given.pipe(slug),
  version: whole(1, 1_000_000).optional(),
  conversation: given.pipe(uuid),
  ask: given.pipe(uuid),
  file: given.pipe(uuid),
  name: given.max(150).refine(isStorable, { error: 'malformed' }).pipe(z.string().min(1)),
  question: given.max(300).optional(),
  id: given.max(120).refine(isStorable, { error: 'malformed' }),
  box: given
    .regex(/^\d{1,6}(,\d{1,7}){3}$/)
    .transform((typed) => typed.split(',').map(Number))
    .transform(([west = 0, south = 0, east = 0, north = 0]) => ({ west, south, east, north }))
    .refine(({ west, south, east, north }) => west < east && south < north)
    .refine(({ west, south, east, north }) => east - west <= widest && north - south <= widest),
  postcode: given.regex(/^ *[A-Za-z]{1,2} *\d[A-Za-z\d]? *(\d *[A-Za-z]{0,2})? *$/),
} as const;

/** What says that a map asks is no part of a name. */
function withoutEnding(typed: string): string {
  return typed.replace(/\.geojson$/, '');
}

/** Both may be a number in a file; here they are text. */
function asReference(typed: string): string | number {
  return typed;
}

const pair = given
  .regex(/^\d{1,6}(\.\d{1,3})?,\d{1,7}(\.\d{1,3})?$/)
  .transform((typed): { easting: unknown; northing: unknown } => {
    const [easting, northing] = typed.split(',');
    return { easting, northing };
  })
  .pipe(gridPoint);

/** A place either way: on the National Grid, or by latitude and longitude. */
export const placeParameters = {
  at: pair.optional(),
  lat: between(-90, 90).optional(),
  lon: between(-180, 180).optional(),
} as const;

type Given = {
  readonly at?: GridPoint | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
};

/** With the place that was given, in one way and not in both. */
export function placeIn<Query extends Given>(
  query: Query,
  context: z.RefinementCtx,
): Query & { readonly place: GridPoint } {
  const { at, lat = NaN, lon = NaN } = query;
  const place = at ?? gridPointAt({ latitude: lat, longitude: lon });
  const wrong = wrongIn(query) ?? (gridPoint.safeParse(place).success ? undefined : { is: 'lat' });
  if (!wrong) return { ...query, place };
  const message = 'isMissing' in wrong ? 'missing' : 'malformed';
  context.issues.push({ code: 'custom', message, path: [wrong.is], input: query });
  return z.NEVER;
}

function wrongIn({ at, lat, lon }: Given) {
  if (at) return lat === undefined && lon === undefined ? undefined : { is: 'at' };
  if (lat === undefined && lon === undefined) return { is: 'at', isMissing: true };
  if (lat === undefined) return { is: 'lat', isMissing: true };
  return lon === undefined ? { is: 'lon', isMissing: true } : undefined;
}
