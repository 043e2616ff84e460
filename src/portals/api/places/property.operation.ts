import { propertyRecord } from '#capabilities/gazetteer';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { positionOf } from './geojson.ts';
import { property } from './property.ts';
import { propertyWords } from './property.words.ts';
import { sayProperty } from './say-property.ts';

export const propertyOperation = operation({
  id: 'getProperty',
  at: '/v1/places/addresses/:uprn',
  access: 'places.read',
  words: propertyWords,
  params: z.object({ uprn: parameters.uprn }),
  query: queryOf({}),
  answer: property,
  example: '/v1/places/addresses/201',
  find: async ({ tx, tongue, params: { uprn } }) => propertyRecord(tx, uprn, tongue),
  say: sayProperty,
  geojson: ({ uprn, standing, line, postcode, point }) => ({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: String(uprn),
        geometry: { type: 'Point', coordinates: positionOf(point) },
        properties: { uprn: String(uprn), standing, line, postcode, ...point },
      },
    ],
  }),
});
