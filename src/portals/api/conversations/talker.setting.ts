import assert from 'node:assert/strict';
import type { openAsker } from '../asker.setting.ts';
import { problem } from '../document/problem-shape.ts';
import { conversationShape } from './conversation-shape.ts';
import type { ConversationWords } from './conversation-shape.ts';

type Asker = Pick<Awaited<ReturnType<typeof openAsker>>, 'ask' | 'send'>;
type Answer = { readonly statusCode: number; readonly body: string };
type Headers = Readonly<Record<string, string>>;

export const read = (answer: Answer): ConversationWords => {
  assert.ok(answer.statusCode < 300, answer.body);
  return conversationShape.parse(JSON.parse(answer.body));
};

export const refused = (answer: Answer) => problem.parse(JSON.parse(answer.body));

/** Somebody who is asked a service's form by another system. */
export async function talkTo({ ask, send }: Asker, service: string, begin: object = {}) {
  const started = read(await send(`/v1/services/${service}/conversations`, begin));
  const at = `/v1/conversations/${started.conversation}`;
  const answer = async (question: string, given: object, headers: Headers = {}) =>
    send(`${at}/answers`, { question, ...given }, headers);
  return {
    at,
    started,
    answer,
    /** Answers in words, one question after another, as they are asked. */
    say: async (...typed: readonly string[]): Promise<ConversationWords> => {
      let state = read(await ask(at));
      for (const text of typed) state = read(await answer(state.asked?.question ?? '', { text }));
      return state;
    },
    state: async (query = '', headers: Headers = {}) => read(await ask(`${at}${query}`, headers)),
    post: async (what: string, body: object, headers: Headers = {}) => send(`${at}/${what}`, body, headers),
    get: async (what: string, headers: Headers = {}) => ask(`${at}/${what}`, headers),
  };
}
