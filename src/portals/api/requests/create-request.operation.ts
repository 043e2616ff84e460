import { tongue } from '#language';
import { askedFor, versionToAnswer, ways } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { sentShape } from '../document/shapes.ts';
import { doing } from '../doing.ts';
import { queryOf } from '../operation.ts';
import { answeredDraft } from './answered-draft.ts';
import { createRequestWords } from './create-request.words.ts';
import { requestDetails } from './request-shape.ts';
import { sendRequest } from './send-request.ts';
import { versionIn } from './version-in.ts';

const body = sentShape(
  'NewRequest',
  z.strictObject({
    $schema: z.string().max(500).optional(),
    version: z.int().min(1).max(1_000_000).optional(),
    answers: z.record(z.string().max(100), z.unknown()),
    join: z.string().max(20).nullable().optional(),
    language: tongue.optional(),
    way: z.enum(ways).default('other'),
    asksFor: z.enum(askedFor).default('resident'),
  }),
);

/** All answers at once, in the shape of the schema of their version. */
export const createRequestOperation = doing({
  id: 'createRequest',
  at: '/v1/services/:service/requests',
  access: 'requests.create',
  words: createRequestWords,
  params: z.object({ service: parameters.service }),
  query: queryOf({}),
  body,
  status: 201,
  answer: requestDetails,
  example: {
    at: '/v1/services/broken-bench/requests',
    body: {
      version: 1,
      answers: {
        place: { at: { easting: 400_100, northing: 300_000 }, description: 'By the pond' },
        damage: 'slat',
        name: 'Marta Nowicki',
        email: 'marta.nowicki@example.org',
      },
      join: null,
      language: 'en',
      way: 'website',
      asksFor: 'resident',
    },
  },
  act: async ({ client, params: { service }, body: sent, ...visit }) => {
    const version = versionIn(sent, { service, address: visit.world.address });
    const pack = await versionToAnswer(visit.tx, { service, version }, visit.now);
    const draft = await answeredDraft(visit, { pack, client }, sent.answers);
    const answer = await sendRequest(visit, {
      pack,
      draft,
      client,
      speaking: { way: sent.way, asks_for: sent.asksFor },
      language: sent.language ?? visit.tongue,
      join: sent.join,
    });
    return { answer, at: `/v1/requests/${answer.reference}` };
  },
});
