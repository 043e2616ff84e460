import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { point, uprnText, usrnText } from './address.ts';
import { coded, dates } from './coded.ts';

export const standing = z.enum(['live', 'historical', 'departed']);

export const related = shape(
  'RelatedProperty',
  z.object({ uprn: uprnText, line: z.string().optional(), standing }),
);

const propertyAddress = shape(
  'PropertyAddress',
  z.object({
    key: z.string(),
    line: z.string().optional(),
    usrn: usrnText,
    status: coded.optional(),
    language: coded.optional(),
    official: z.boolean().optional(),
    level: z.string().optional(),
    dates,
  }),
);

const deliveryPoint = shape(
  'DeliveryPoint',
  z.object({ udprn: z.string(), line: z.string(), postcode: z.string(), dates }),
);

const propertyClass = shape(
  'PropertyClass',
  z.object({ code: z.string(), words: z.string(), scheme: z.string(), dates }),
);

const organisation = shape(
  'Organisation',
  z.object({ name: z.string(), legalName: z.string().optional(), dates }),
);

const crossReference = shape('CrossReference', z.object({ source: coded, reference: z.string(), dates }));

const details = shape(
  'PropertyDetails',
  z.object({
    status: coded.optional(),
    state: coded.optional(),
    stateSince: z.iso.date().optional(),
    pointKind: coded.optional(),
    country: coded.optional(),
    postal: coded.optional(),
    custodian: z.string(),
    dates,
    addresses: z.array(propertyAddress),
    deliveryPoints: z.array(deliveryPoint),
    classes: z.array(propertyClass),
    organisations: z.array(organisation),
    references: z.array(crossReference),
    parent: related.optional(),
    children: z.array(related),
    childCount: z.int(),
  }),
);

/** All that is known about a property, as the national standard has it. */
export const property = shape(
  'Property',
  z.object({
    uprn: uprnText,
    standing,
    line: z.string().optional(),
    postcode: z.string().optional(),
    point,
    successors: z.array(related),
    predecessors: z.array(related),
    details: details.optional(),
  }),
);
export type Property = z.output<typeof property>;
