import type { FoundAddress } from '#capabilities/gazetteer';
import { degreesAt } from '#language';
import type { GridPoint } from '#language';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { sixth } from './geojson.ts';

export const point = shape(
  'Point',
  z.object({
    easting: z.number(),
    northing: z.number(),
    latitude: z.number(),
    longitude: z.number(),
  }),
);

export function pointOf({ easting, northing }: GridPoint): z.output<typeof point> {
  const { latitude, longitude } = degreesAt({ easting, northing });
  return { easting, northing, latitude: sixth(latitude), longitude: sixth(longitude) };
}

/** References are digits, and written as text: a reader that takes them for numbers loses none, and no leading zero lies. */
export const uprnText = z.string().regex(/^\d{1,12}$/);
export const usrnText = z.string().regex(/^\d{1,8}$/);

export const status = z.enum(['approved', 'provisional', 'alternative', 'historical']);

export const address = shape(
  'Address',
  z.object({
    uprn: uprnText,
    usrn: usrnText.optional(),
    line: z.string(),
    postcode: z.string().optional(),
    point,
    status,
    live: z.boolean(),
    match: z.number().min(0).max(1),
    knownAs: z.object({ line: z.string(), status }).optional(),
    metres: z.number().optional(),
  }),
);
export type ApiAddress = z.output<typeof address>;

/** An address that was found; near a place, with its distance. */
export type Found = FoundAddress & { readonly metres?: number };

export function addressOf(found: Found): ApiAddress {
  const { uprn, usrn, line, postcode, status: stands, live, match, why, metres } = found;
  return {
    uprn: String(uprn),
    ...(usrn === undefined ? {} : { usrn: String(usrn) }),
    line,
    ...(postcode === undefined ? {} : { postcode }),
    point: pointOf(found.point),
    status: stands,
    live,
    match,
    ...(why.known ? { knownAs: why.known } : {}),
    ...(metres === undefined ? {} : { metres: Math.round(metres * 10) / 10 }),
  };
}
