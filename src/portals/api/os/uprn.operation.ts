import { parameters } from '../asking/parameters.ts';
import { osOperation, osQuery } from './os-operation.ts';
import { uprnWords } from './uprn.words.ts';

export const uprnOperation = osOperation({
  id: 'osUprn',
  name: 'uprn',
  words: uprnWords,
  query: osQuery({ uprn: parameters.uprn }),
  example: '/places/v1/uprn?uprn=201&output_srs=EPSG:4326',
  find: async ({ query: { uprn } }) => ({ candidates: new Map([[uprn, 1]]), said: `uprn=${String(uprn)}` }),
});
