import { askedByName } from '#capabilities/forms';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import type { ApiVisit } from '../kit.ts';
import { operation, queryOf } from '../operation.ts';
import { conversationShape } from './conversation-shape.ts';
import type { ConversationWords } from './conversation-shape.ts';
import { conversationWords } from './conversation.words.ts';
import { conversationHere, heldAs } from './held.ts';
import type { Held } from './held.ts';
import { sayMore } from './say-asked.ts';
import { sayConversation, sayStanding } from './say-conversation.ts';
import { sayLookedUp } from './say-looked-up.ts';

/** How a conversation stands and what is asked next, or one of its questions again. */
export const getConversationOperation = operation({
  id: 'getConversation',
  at: '/v1/conversations/:conversation',
  access: 'requests.create',
  words: conversationWords.get,
  params: z.object({ conversation: parameters.conversation }),
  query: queryOf({ question: parameters.question }),
  answer: conversationShape,
  example: '/v1/conversations/{answered}?question=damage',
  find: async ({ person, params, query: { question }, ...visit }) => {
    if (person.how !== 'known') return undefined;
    const named = { client: person.client, id: params.conversation };
    const standing = await conversationHere({ ...visit, person }, named);
    const { draft } = standing.conversation;
    if (question === undefined || standing.how !== 'goes-on')
      return { draft, said: await sayStanding({ ...visit, person }, standing) };
    const said = await sayAgain({ ...visit, person }, await heldAs({ ...visit, person }, standing), question);
    return said && { draft, said };
  },
  looks: ({ draft }) => [draft],
  say: ({ said }) => said,
});

/** A question of the route that is to be answered again. */
async function sayAgain(visit: ApiVisit, held: Held, name: string): Promise<ConversationWords | undefined> {
  const { draft } = held;
  const named = askedByName(draft.form, draft.answers, name);
  if (!named || named.to === 'item') return undefined;
  if (named.to === 'more') return sayConversation(visit, held, sayMore(named, held));
  const asking = { ...named, said: [] };
  return sayConversation(visit, held, await sayLookedUp(visit, held, { asking }));
}
