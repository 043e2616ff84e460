import type { z } from 'zod';
import { faultOf, ParameterFault } from '../asking/parameter-fault.ts';
import type { Fault } from '../asking/parameter-fault.ts';

/** What is wrong first: there one thing is said at a time. */
export function osFaults(error: z.ZodError): ParameterFault {
  const [issue] = error.issues;
  const parameter = String(issue?.path[0] ?? '');
  const how = issue?.message === 'missing' ? 'missing' : 'malformed';
  return new ParameterFault([
    parameter === 'postcode' && how === 'malformed' ? postcodeFault : faultOf(parameter, how),
  ]);
}

/** In the very words by which clients of that API know that a postcode is none. */
const postcodeFault: Fault = {
  parameter: 'postcode',
  says: {
    en: 'Requested postcode must contain a minimum of the sector plus 1 digit of the district e.g. SO1.',
    cy: 'Rhaid i’r cod post y gofynnwyd amdano gynnwys o leiaf y sector ac 1 digid o’r dosbarth, e.e. SO1.',
  },
};
