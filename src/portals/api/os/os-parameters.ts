import { gridPoint, gridPointAt, isStorable, normalised } from '#language';
import type { GridPoint } from '#language';
import { z } from 'zod';
import { fqFilters } from './fq-filters.ts';
import { fromMercator } from './web-mercator.ts';

const given = z.string({ error: ({ input }) => (input === undefined ? 'missing' : 'malformed') });
const written = given.regex(/^-?\d{1,9}(\.\d{1,12})?$/, { error: 'malformed' }).transform(Number);
const whole = (least: number, most: number) =>
  written.pipe(z.int().min(least).max(most)).meta({ type: 'integer', minimum: least, maximum: most });
const between = (least: number, most: number) =>
  written.pipe(z.number().min(least).max(most)).meta({ type: 'number', minimum: least, maximum: most });

const datasets = z.enum(['DPA', 'LPI']);
const listOf = <Value extends z.ZodType<string, string>>(value: Value) =>
  given
    .transform((typed) => typed.split(',').map((one) => one.trim().toUpperCase()))
    .pipe(z.array(value).min(1).max(2));

/** The systems in which a place may be given and answered. In degrees the latitude comes first. */
const systems = {
  BNG: 'grid',
  'EPSG:27700': 'grid',
  WGS84: 'degrees',
  'EPSG:4326': 'degrees',
  'EPSG:4258': 'degrees',
  'EPSG:3857': 'mercator',
} as const;
export type ReferenceSystem = (typeof systems)[keyof typeof systems];
const system = z.enum(['BNG', 'EPSG:27700', 'WGS84', 'EPSG:4326', 'EPSG:4258', 'EPSG:3857']);
export type SystemName = z.output<typeof system>;

export function systemOf(name: SystemName): ReferenceSystem {
  return systems[name];
}

/** What every one of them takes. What is no parameter is let pass: the clients of OS Places send this and that. */
export const common = {
  /** Taken off before anything is read; named here so that it is documented. */
  key: z.string().optional(),
  format: z.literal('JSON').default('JSON'),
  maxresults: whole(1, 100).default(100),
  offset: whole(0, 100_000).default(0),
  dataset: listOf(datasets).default(['DPA']),
  lr: listOf(z.enum(['EN', 'CY'])).default(['EN', 'CY']),
  output_srs: system.default('EPSG:27700'),
  fq: fqFilters,
} as const;

export const osParameters = {
  query: given
    .refine(isStorable, { error: 'malformed' })
    .transform((typed) => normalised(typed).trim())
    .pipe(z.string().min(1, { error: 'missing' }).max(200)),
  minmatch: between(0.1, 1).default(0.1),
  matchprecision: whole(1, 10).default(1),
  postcode: given.regex(/^ *[A-Za-z]{1,2} *\d[A-Za-z\d]? *(\d *[A-Za-z]{0,2})? *$/, { error: 'malformed' }),
  radius: between(0.01, 1_000).default(100),
  srs: system.default('EPSG:27700'),
  point: given.regex(/^-?[\d.]{1,20},-?[\d.]{1,20}$/, { error: 'malformed' }),
  bbox: given.regex(/^-?[\d.]{1,20}(,-?[\d.]{1,20}){3}$/, { error: 'malformed' }),
} as const;

/** A pair of numbers as a place on the National Grid; nothing where it is none. */
export function placeOf(
  [first = NaN, second = NaN]: readonly number[],
  srs: SystemName,
): GridPoint | undefined {
  const way = systemOf(srs);
  const place =
    way === 'grid'
      ? { easting: first, northing: second }
      : gridPointAt(way === 'degrees' ? { latitude: first, longitude: second } : fromMercator(first, second));
  return gridPoint.safeParse(place).data;
}
