import type { StreetRecord } from '#capabilities/gazetteer';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { point, pointOf, usrnText } from './address.ts';
import { coded, dates, datesOf, present, sayCoded } from './coded.ts';

const streetName = shape(
  'StreetName',
  z.object({ name: z.string(), locality: z.string().optional(), town: z.string().optional() }),
);

const streetDetails = shape(
  'StreetDetails',
  z.object({
    kind: coded.optional(),
    state: coded.optional(),
    stateSince: z.iso.date().optional(),
    surface: coded.optional(),
    use: coded.optional(),
    start: point.optional(),
    end: point.optional(),
    dates,
  }),
);

/** All that is known about a street. */
export const street = shape(
  'Street',
  z.object({
    usrn: usrnText,
    en: streetName,
    cy: streetName,
    propertyCount: z.int(),
    details: streetDetails.optional(),
  }),
);

/** A street as the API answers it: its name in both languages, twice in the one that it has. */
export function sayStreet({ usrn, name, properties, details }: StreetRecord): z.output<typeof street> {
  return {
    usrn: String(usrn),
    en: sayName(name.en),
    cy: sayName(name.cy),
    propertyCount: properties.count,
    ...(details ? { details: sayDetails(details) } : {}),
  };
}

function sayName({ name, locality, town }: StreetRecord['name']['en']): z.output<typeof streetName> {
  return present({ name, locality, town });
}

function sayDetails(details: NonNullable<StreetRecord['details']>): z.output<typeof streetDetails> {
  const { stateSince, start, end, dates: days } = details;
  return {
    ...present({
      kind: sayCoded(details.type),
      state: sayCoded(details.state),
      stateSince: stateSince?.toString(),
      surface: sayCoded(details.surface),
      use: sayCoded(details.use),
      start: start && pointOf(start),
      end: end && pointOf(end),
    }),
    dates: datesOf(days),
  };
}
