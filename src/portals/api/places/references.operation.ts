import { addressesByReference } from '#capabilities/gazetteer';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { addressOf } from './address.ts';
import { addressList, asPoints } from './address-list.ts';
import { present } from './coded.ts';
import { referencesWords } from './references.words.ts';

export const referencesOperation = operation({
  id: 'listAddressesByReference',
  at: '/v1/places/references/:reference',
  access: 'places.read',
  words: referencesWords,
  params: z.object({ reference: parameters.reference }),
  query: queryOf({ source: parameters.source }),
  answer: addressList,
  example: '/v1/places/references/4000201?source=9999CT',
  find: async ({ tx, tongue, params: { reference: key }, query: { source } }) =>
    addressesByReference(tx, { key, ...present({ source }) }, tongue),
  say: (found) => ({ addresses: found.map(addressOf) }),
  geojson: asPoints,
});
