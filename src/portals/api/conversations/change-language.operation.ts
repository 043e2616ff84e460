import { tongue } from '#language';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { sentShape } from '../document/shapes.ts';
import { doing } from '../doing.ts';
import { queryOf } from '../operation.ts';
import { conversationShape } from './conversation-shape.ts';
import { conversationWords } from './conversation.words.ts';
import { heldHere } from './held.ts';
import { touched } from './keep-turn.ts';
import { sayConversation } from './say-conversation.ts';

const body = sentShape('NewLanguage', z.strictObject({ language: tongue }));

/** Whoever answers goes on in the other language, with all that they have answered. */
export const changeLanguageOperation = doing({
  id: 'changeLanguage',
  at: '/v1/conversations/:conversation/language',
  access: 'requests.create',
  words: conversationWords.language,
  params: z.object({ conversation: parameters.conversation }),
  query: queryOf({}),
  body,
  status: 200,
  answer: conversationShape,
  example: { at: '/v1/conversations/{conversation}/language', body: { language: 'cy' } },
  act: async ({ client, params, body: { language }, ...visit }) => {
    const held = await heldHere(visit, { client, id: params.conversation });
    const kept = await touched(visit, held, { tongue: language });
    return { answer: await sayConversation(visit, { ...kept, tongue: language }) };
  },
});
