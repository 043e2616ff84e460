import { byPostcode } from './candidates.ts';
import { osOperation, osQuery } from './os-operation.ts';
import { osParameters } from './os-parameters.ts';
import { postcodeWords } from './postcode.words.ts';

export const osPostcodeOperation = osOperation({
  id: 'osPostcode',
  name: 'postcode',
  words: postcodeWords,
  query: osQuery({ postcode: osParameters.postcode }),
  example: '/places/v1/postcode?postcode=XM1%202BB&dataset=DPA,LPI&maxresults=2',
  find: async ({ tx, query: { postcode } }) => ({
    candidates: await byPostcode(tx, postcode),
    said: `postcode=${postcode}`,
  }),
});
