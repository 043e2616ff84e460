import { addressesNear } from '#capabilities/gazetteer';
import { z } from 'zod';
import { parameters, placeIn, placeParameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { addressOf } from './address.ts';
import { addressList, asPoints } from './address-list.ts';
import { nearestWords } from './nearest.words.ts';

export const nearestOperation = operation({
  id: 'listNearestAddresses',
  at: '/v1/places/nearest',
  access: 'places.read',
  words: nearestWords,
  params: z.object({}),
  query: queryOf({ ...placeParameters, within: parameters.within, limit: parameters.limit }).transform(
    placeIn,
  ),
  answer: addressList,
  example: '/v1/places/nearest?at=400100,300000&within=200&limit=2',
  find: async ({ tx, tongue, query: { place, within, limit: most } }) =>
    addressesNear(tx, place, { within, most, tongue }),
  say: (found) => ({ addresses: found.map(addressOf) }),
  geojson: asPoints,
});
