import { streetProperties, streetRecord } from '#capabilities/gazetteer';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { related } from './property.ts';
import { sayRelated } from './say-property.ts';
import { streetPropertiesWords } from './street-properties.words.ts';

const answer = shape('PropertyList', z.object({ properties: z.array(related), next: z.url().optional() }));

export const streetPropertiesOperation = operation({
  id: 'listPropertiesOfStreet',
  at: '/v1/places/streets/:usrn/properties',
  access: 'places.read',
  words: streetPropertiesWords,
  params: z.object({ usrn: parameters.usrn }),
  query: queryOf({ limit: parameters.limit, after: parameters.after }),
  answer,
  example: '/v1/places/streets/90000002/properties?limit=2',
  find: async ({ tx, tongue, params: { usrn }, query: { limit: most, after } }) => {
    const found = await streetProperties(tx, usrn, { tongue, after, most });
    const isKnown = found.properties.length > 0 || (await streetRecord(tx, usrn, tongue)) !== undefined;
    return isKnown ? found : undefined;
  },
  say: ({ properties }) => ({ properties: properties.map(sayRelated) }),
  next: ({ next }) => next,
});
