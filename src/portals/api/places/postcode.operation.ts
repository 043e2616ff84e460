import { addressesAtPostcode } from '#capabilities/gazetteer';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { addressOf } from './address.ts';
import { addressList, asPoints } from './address-list.ts';
import { present } from './coded.ts';
import { postcodeWords } from './postcode.words.ts';

export const postcodeOperation = operation({
  id: 'listAddressesAtPostcode',
  at: '/v1/places/postcodes/:postcode',
  access: 'places.read',
  words: postcodeWords,
  params: z.object({ postcode: parameters.postcode }),
  query: queryOf({ limit: parameters.limit, after: parameters.after }),
  answer: addressList,
  example: '/v1/places/postcodes/XM1%201AA?limit=2',
  find: async ({ tx, tongue, params, query: { limit: most, after } }) =>
    addressesAtPostcode(tx, params.postcode, { most, tongue, ...present({ after }) }),
  say: ({ results }) => ({ addresses: results.map(addressOf) }),
  geojson: ({ results }) => asPoints(results),
  next: ({ next }) => next,
});
