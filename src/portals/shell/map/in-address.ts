import { gridPoint } from '#language';
import { z } from 'zod';

/** `651409,313177`: a place in an address. */
export const placeInAddress = z
  .string()
  .regex(/^\d{1,7},\d{1,7}$/)
  .transform((typed, context) => {
    const [easting, northing] = typed.split(',');
    const parsed = gridPoint.safeParse({ easting, northing });
    if (parsed.success) return parsed.data;
    context.issues.push({ code: 'custom', message: 'malformed', input: typed });
    return z.NEVER;
  });

/** `west,south,east,north` in metres of the National Grid, with some sea about it. */
export const boxInAddress = z
  .string()
  .regex(/^(-?\d{1,7},){3}-?\d{1,7}$/)
  .transform((typed, context) => {
    const [west = 0, south = 0, east = 0, north = 0] = typed.split(',').map(Number);
    if (west < east && south < north) return { west, south, east, north };
    context.issues.push({ code: 'custom', message: 'malformed', input: typed });
    return z.NEVER;
  });
