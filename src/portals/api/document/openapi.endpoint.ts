import { z } from 'zod';
import { faultsOf } from '../asking/parameter-fault.ts';
import { endpoint } from '../kit.ts';
import { queryOf } from '../operation.ts';
import { operations } from '../operations.ts';
import { openapiOf } from './openapi.ts';

/** The document by which clients are generated and requests checked. Anybody may have it: it says nothing of any place. */
export const openapiEndpoint = endpoint({
  at: '/v1/openapi.json',
  access: 'anyone',
  params: z.object({}),
  query: queryOf({}),
  unfit: (error) => faultsOf(error, ['lang']),
  answer: async ({ world: { council, address }, tongue }) => ({
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(openapiOf({ council: council.name[tongue], address, tongue, operations })),
    cache: 'public, max-age=300',
    vary: 'accept-language',
  }),
});
