import { parseReference } from '#language';
import { pngOf } from '#test/files';
import { z } from 'zod';
import type { openAsker } from './asker.setting.ts';
import { conversationShape } from './conversations/conversation-shape.ts';
import { startConversationOperation } from './conversations/start-conversation.operation.ts';
import { orderSlat } from './asks/ask.setting.ts';
import type { Operation } from './operation.ts';
import { createRequestOperation } from './requests/create-request.operation.ts';

type Asker = Pick<Awaited<ReturnType<typeof openAsker>>, 'ask' | 'send' | 'sendFile' | 'remove' | 'api'>;
type Headers = Readonly<Record<string, string>>;

const request = z.looseObject({ reference: z.string() });

/** Asks what the examples of operations ask: where one names something, that is made first. */
export function openExamples({ ask, send, sendFile, remove, api }: Asker) {
  const makers: Readonly<Record<string, () => Promise<string>>> = {
    reference: made,
    file: async () => {
      const answer = await sendFile('bench.png', pngOf(4, 4));
      return z.object({ file: z.string() }).parse(JSON.parse(answer.body)).file;
    },
    ask: async () => (await orderSlat(api, await made())).ask,
    conversation: async () => (await begun()).conversation,
    answered: async () => {
      const { conversation } = await begun();
      for (const [question, given] of conversationAnswers) {
        const answer = await send(`/v1/conversations/${conversation}/answers`, { question, ...given });
        if (answer.statusCode !== 200) throw new Error(answer.body);
      }
      return conversation;
    },
  };

  async function made() {
    const { described, at } = createRequestOperation;
    const answer = await send(at.replace(':service', 'broken-bench'), described.sends.example);
    return request.parse(JSON.parse(answer.body)).reference;
  }

  async function begun() {
    const { described, at } = startConversationOperation;
    const answer = await send(at.replace(':service', 'broken-bench'), described.sends.example);
    return conversationShape.parse(JSON.parse(answer.body));
  }

  async function pathOf(example: string): Promise<string> {
    const [placeholder, name = ''] = /\{(\w+)\}/.exec(example) ?? [];
    const make = makers[name];
    return placeholder === undefined || !make ? example : example.replace(placeholder, await make());
  }

  return async ({ described: { example, sends } }: Pick<Operation, 'described'>, headers: Headers = {}) => {
    const path = await pathOf(example);
    if (!sends) return ask(path, headers);
    if ('nothing' in sends) return remove(path, headers);
    return 'file' in sends ? sendFile(sends.file, pngOf(4, 4), headers) : send(path, sends.example, headers);
  };
}

/** Answers that lead to the end of the sample's form. */
const conversationAnswers = [
  ['place', { text: 'By the pond in the park' }],
  ['damage', { text: 'A leg' }],
  ['details', { value: null }],
  ['name', { text: 'Marta Nowicki' }],
  ['email', { text: 'marta.nowicki@example.org' }],
  ['telephone', { value: null }],
] as const;

const uuids = /\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const tokens = /(?<=\/returns\/)[\w-]{43}/g;
const references = /"[A-Z0-9]{8}"|(?<=\/)[A-Z0-9]{8}(?=[/"])/g;

/** An answer with the same names each time: what is drawn by chance is another one at each run. */
export function settled(body: string): unknown {
  const names = new Map<string, string>();
  const nameOf = (drawn: string, made: (at: number) => string) => {
    const known = names.get(drawn) ?? made(names.size + 1);
    names.set(drawn, known);
    return known;
  };
  const text = body
    .replaceAll(tokens, 'V2hvZXZlci1vcGVucy10aGlzLWhhcy10aGUtYW5zd2Vycw')
    .replaceAll(uuids, (drawn) =>
      nameOf(drawn, (at) => `019ab3c0-0000-7000-8000-${String(at).padStart(12, '0')}`),
    )
    .replaceAll(references, (drawn) => {
      const bare = drawn.replaceAll('"', '');
      return parseReference(bare)
        ? drawn.replace(
            bare,
            nameOf(bare, () => 'H4RT9KXW'),
          )
        : drawn;
    });
  return JSON.parse(text);
}
