import { tongue } from '#language';
import { askedFor, startConversation, versionToAnswer, ways } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { sentShape } from '../document/shapes.ts';
import { doing } from '../doing.ts';
import { queryOf } from '../operation.ts';
import { versionIn } from '../requests/version-in.ts';
import { conversationShape } from './conversation-shape.ts';
import { conversationWords } from './conversation.words.ts';
import { tongueFor } from './held.ts';
import { settled } from './keep-turn.ts';
import { sayConversation } from './say-conversation.ts';

const body = sentShape(
  'NewConversation',
  z.strictObject({
    $schema: z.string().max(500).optional(),
    version: z.int().min(1).max(1_000_000).optional(),
    language: tongue.optional(),
    way: z.enum(ways).default('chat'),
    asksFor: z.enum(askedFor).default('resident'),
  }),
);

/** A form asked one question at a time. */
export const startConversationOperation = doing({
  id: 'startConversation',
  at: '/v1/services/:service/conversations',
  access: 'requests.create',
  words: conversationWords.start,
  params: z.object({ service: parameters.service }),
  query: queryOf({}),
  body,
  status: 201,
  answer: conversationShape,
  example: { at: '/v1/services/broken-bench/conversations', body: { language: 'en', way: 'chat' } },
  act: async ({ client, params: { service }, body: sent, ...visit }) => {
    const { tx, act, now, world } = visit;
    const version = versionIn(sent, { service, address: world.address });
    const pack = await versionToAnswer(tx, { service, version }, now);
    const begun = await startConversation(
      tx,
      {
        client: client.id,
        service,
        version: pack.version,
        tongue: sent.language ?? visit.tongue,
        speaking: { way: sent.way, asks_for: sent.asksFor },
      },
      act,
    );
    const held = { ...begun, pack, tongue: tongueFor(visit, begun.conversation) };
    const answer = await sayConversation(visit, await settled(visit, held));
    return { answer, at: `/v1/conversations/${answer.conversation}` };
  },
});
