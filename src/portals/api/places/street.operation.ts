import { streetRecord } from '#capabilities/gazetteer';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { sayStreet, street } from './street.ts';
import { streetWords } from './street.words.ts';

export const streetOperation = operation({
  id: 'getStreet',
  at: '/v1/places/streets/:usrn',
  access: 'places.read',
  words: streetWords,
  params: z.object({ usrn: parameters.usrn }),
  query: queryOf({}),
  answer: street,
  example: '/v1/places/streets/90000002',
  find: async ({ tx, tongue, params: { usrn } }) => streetRecord(tx, usrn, tongue),
  say: sayStreet,
});
