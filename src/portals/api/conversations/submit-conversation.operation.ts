import { turnOf } from '#capabilities/forms';
import { requestNamed } from '#capabilities/cases';
import { parseReference } from '#language';
import { Refusal } from '#platform/errors';
import { keepConversation, refusalSoFar } from '#services';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { sentShape } from '../document/shapes.ts';
import { doing } from '../doing.ts';
import { queryOf } from '../operation.ts';
import { requestDetails } from '../requests/request-shape.ts';
import { sendRequest } from '../requests/send-request.ts';
import { sayRefusal } from '../sending/say-refusal.ts';
import { Told } from '../sending/told.ts';
import { conversationWords } from './conversation.words.ts';
import { heldHere } from './held.ts';
import type { Held } from './held.ts';

const body = sentShape('NewSubmission', z.strictObject({ join: z.string().max(20).nullable().optional() }));

/** What was answered is sent. */
export const submitConversationOperation = doing({
  id: 'submitConversation',
  at: '/v1/conversations/:conversation/submission',
  access: 'requests.create',
  words: conversationWords.submit,
  params: z.object({ conversation: parameters.conversation }),
  query: queryOf({}),
  body,
  status: 201,
  answer: requestDetails,
  example: { at: '/v1/conversations/{answered}/submission', body: { join: null } },
  act: async ({ client, params, body: { join }, ...visit }) => {
    const held = await heldHere(visit, { client, id: params.conversation });
    refuseOpen(held);
    const { conversation, draft, pack, tongue } = held;
    const { speaking, tongue: language } = conversation;
    const sending = { pack, draft, client, speaking, language, join };
    const answer = await sendRequest({ ...visit, tongue }, sending);
    const reference = parseReference(answer.reference);
    const request = reference && (await requestNamed(visit.tx, reference));
    if (!request) throw new Error('a request that was made is not there');
    await keepConversation(visit.tx, { id: conversation.id, request: request.id });
    return { answer, at: `/v1/requests/${answer.reference}` };
  },
});

/** Refused while something is still asked, and where they cannot have the service. */
function refuseOpen({ conversation, draft, pack, tongue }: Held): void {
  const { form, answers, journey } = draft;
  const refused = refusalSoFar(pack.definition, { form: form.definition, journey });
  if (refused) throw new Told('service.not-eligible', { told: sayRefusal(pack, refused, tongue) });
  if (turnOf(form, answers, conversation.whole).to !== 'check') throw new Refusal('form.incomplete');
}
