import { parseReference } from '#language';
import { clientRequest, storyFor } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { requestDetailsWords } from './request-details.words.ts';
import { requestDetails, sayRequest } from './request-shape.ts';

/** What became of a request, for the system that made it. */
export const requestDetailsOperation = operation({
  id: 'getRequest',
  at: '/v1/requests/:reference',
  access: 'requests.create',
  words: requestDetailsWords,
  params: z.object({ reference: parameters.reference }),
  query: queryOf({}),
  answer: requestDetails,
  example: '/v1/requests/{reference}',
  find: async ({ tx, person, params, tongue, world }) => {
    const reference = parseReference(params.reference);
    if (!reference || person.how !== 'known') return undefined;
    const request = await clientRequest(tx, { client: person.client.id, reference });
    const story = request && (await storyFor(tx, request.id, tongue));
    return story && { story, world };
  },
  looks: ({ story }) => [story.request],
  say: ({ story, world }, tongue) => sayRequest(story, world, tongue),
});
