import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { sentShape } from '../document/shapes.ts';
import { doing } from '../doing.ts';
import { queryOf } from '../operation.ts';
import { pointerTo, SentFault } from '../sending/sent-fault.ts';
import { conversationShape } from './conversation-shape.ts';
import { conversationWords } from './conversation.words.ts';
import { heldHere } from './held.ts';
import type { Given } from './read-given.ts';
import { takeAnswer } from './take-answer.ts';
import { talkWords } from './talk.words.ts';

const mostText = 20_000;

const body = sentShape(
  'NewAnswer',
  z.strictObject({
    question: z.string().max(300),
    text: z.string().max(mostText).optional(),
    value: z.unknown().optional(),
    choose: z.string().max(200).optional(),
  }),
);

/** One answer: in words, in the shape of its schema, or by the code of an option. */
export const answerQuestionOperation = doing({
  id: 'answerQuestion',
  at: '/v1/conversations/:conversation/answers',
  access: 'requests.create',
  words: conversationWords.answer,
  params: z.object({ conversation: parameters.conversation }),
  query: queryOf({}),
  body,
  status: 200,
  answer: conversationShape,
  example: {
    at: '/v1/conversations/{conversation}/answers',
    body: { question: 'place', text: 'By the pond in the park' },
  },
  act: async ({ client, params, body: { question, ...sent }, ...visit }) => {
    const held = await heldHere(visit, { client, id: params.conversation });
    return { answer: await takeAnswer(visit, held, { question, given: onlyOne(sent) }) };
  },
});

type Sent = {
  readonly text?: string | undefined;
  readonly value?: unknown;
  readonly choose?: string | undefined;
};

/** One way of answering, and no more. */
function onlyOne({ text, value, choose }: Sent): Given {
  const ways: readonly Given[] = [
    ...(text === undefined ? [] : [{ text }]),
    ...(value === undefined ? [] : [{ value }]),
    ...(choose === undefined ? [] : [{ choose }]),
  ];
  const [given, ...others] = ways;
  if (given && others.length === 0) return given;
  const says = { en: talkWords.en.oneWay, cy: talkWords.cy.oneWay };
  throw new SentFault('api.body', [{ pointer: pointerTo(), says }]);
}
