import { byWords } from './candidates.ts';
import { osOperation, osQuery } from './os-operation.ts';
import { osParameters } from './os-parameters.ts';
import { findWords } from './find.words.ts';

const { query, minmatch, matchprecision } = osParameters;

export const findOperation = osOperation({
  id: 'osFind',
  name: 'find',
  words: findWords,
  query: osQuery({ query, minmatch, matchprecision }),
  example: '/places/v1/find?query=12%20high%20street&maxresults=1',
  find: async ({ tx, query: { query: typed, minmatch: least, matchprecision: digits } }) => ({
    candidates: await byWords(tx, typed, least),
    said: `query=${typed}`,
    more: { matchprecision: digits, minmatch: least },
  }),
});
