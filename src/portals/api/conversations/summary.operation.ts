import { answerLines } from '#capabilities/forms';
import { casesAlike, feeFor, reportedIn } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { saySimilar, similar } from '../requests/similar.ts';
import { conversationWords } from './conversation.words.ts';
import { heldHere } from './held.ts';

const line = shape(
  'Line',
  z.object({ question: z.string(), label: z.string(), words: z.string().optional() }),
);
const fee = shape(
  'Fee',
  z.object({
    total: z.string(),
    how: z.string(),
    parts: z.array(z.object({ label: z.string(), amount: z.string() })),
  }),
);

/** Everything that was answered, in words, to be checked before it is sent. */
export const summaryOperation = operation({
  id: 'getSummary',
  at: '/v1/conversations/:conversation/summary',
  access: 'requests.create',
  words: conversationWords.summary,
  params: z.object({ conversation: parameters.conversation }),
  query: queryOf({}),
  answer: shape(
    'Summary',
    z.object({
      conversation: z.string(),
      whole: z.boolean(),
      lines: z.array(line),
      fee: fee.optional(),
      similar: z.array(similar),
    }),
  ),
  example: '/v1/conversations/{answered}/summary',
  find: async ({ person, params, ...visit }) => {
    if (person.how !== 'known') return undefined;
    const held = await heldHere({ ...visit, person }, { client: person.client, id: params.conversation });
    const { draft, pack, tongue, conversation } = held;
    const { form, journey } = draft;
    const reported = { service: form.service, ...reportedIn(form, journey.answersOnRoute) };
    const near = journey.isComplete ? await casesAlike(visit.tx, reported, visit.now) : [];
    const reckoned = journey.isComplete ? feeFor(pack, journey.answersOnRoute, tongue) : undefined;
    return {
      draft: conversation.draft,
      said: {
        conversation: conversation.id,
        whole: journey.isComplete,
        lines: answerLines(form, draft.answers, tongue).map(({ question, label, words }) => ({
          question,
          label,
          words,
        })),
        fee: reckoned && { total: reckoned.total, how: reckoned.how, parts: [...reckoned.lines] },
        similar: await saySimilar(visit.tx, near, tongue),
      },
    };
  },
  looks: ({ draft }) => [draft],
  say: ({ said }) => said,
});
