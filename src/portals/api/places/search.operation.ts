import { searchAddresses } from '#capabilities/gazetteer';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { address, addressOf } from './address.ts';
import { asPoints } from './address-list.ts';
import { present } from './coded.ts';
import { searchWords } from './search.words.ts';

const answer = shape(
  'AddressSearch',
  z.object({
    addresses: z.array(address),
    total: shape('Total', z.object({ count: z.int(), more: z.boolean() })),
    corrected: z.string().optional(),
    next: z.url().optional(),
  }),
);

export const searchOperation = operation({
  id: 'searchAddresses',
  at: '/v1/places/addresses',
  access: 'places.read',
  words: searchWords,
  params: z.object({}),
  query: queryOf({
    q: parameters.q,
    limit: parameters.limit,
    class: parameters.class,
    after: parameters.after,
  }),
  answer,
  example: '/v1/places/addresses?q=high%20street&limit=2',
  find: async ({ tx, tongue, query: { q: typed, limit: most, class: code, after } }) =>
    searchAddresses(tx, {
      typed,
      most,
      tongue,
      ...present({ classes: code === undefined ? undefined : [code], after }),
    }),
  say: ({ results, total, corrected }) => ({
    addresses: results.map(addressOf),
    total,
    ...present({ corrected }),
  }),
  geojson: ({ results }) => asPoints(results),
  next: ({ next }) => next,
});
