import { Refusal } from '#platform/errors';
import { forgetAnswers } from '#platform/http';
import { discardConversation } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { queryOf } from '../operation.ts';
import { removing } from '../removing.ts';
import { conversationShape } from './conversation-shape.ts';
import { conversationWords } from './conversation.words.ts';
import { conversationHere } from './held.ts';
import { sayDiscarded } from './say-conversation.ts';

/** Nobody goes on with it: what was answered is thrown away. */
export const discardConversationOperation = removing({
  id: 'discardConversation',
  at: '/v1/conversations/:conversation',
  access: 'requests.create',
  words: conversationWords.discard,
  params: z.object({ conversation: parameters.conversation }),
  query: queryOf({}),
  answer: conversationShape,
  example: '/v1/conversations/{conversation}',
  act: async ({ client, params, ...visit }) => {
    const standing = await conversationHere(visit, { client, id: params.conversation });
    const { conversation } = standing;
    if (standing.how === 'discarded') return { answer: sayDiscarded(conversation, standing.at) };
    const isDone =
      standing.how === 'goes-on' && (await discardConversation(visit.tx, conversation, visit.act));
    if (!isDone) throw new Refusal('api.not-discarded');
    await forgetAnswers(visit.tx, { principal: client.id, path: `/conversations/${conversation.id}/` });
    return { answer: sayDiscarded(conversation, visit.now) };
  },
});
