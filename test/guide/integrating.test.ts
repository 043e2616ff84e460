import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { pngOf } from '#test/files';
import { z } from 'zod';
import { orderSlat } from '../../src/portals/api/asks/ask.setting.ts';
import { createRequestOperation } from '../../src/portals/api/requests/create-request.operation.ts';
import { openAsker, origin } from '../../src/portals/api/asker.setting.ts';
import { read } from '../house/sources.ts';
import { blocksOf } from './blocks.ts';
import { commandsIn, functionIn, wordsOf } from './shell-lines.ts';

const guide = await read('docs/guides/integrating.md');
const { api, key, send } = await openAsker({ isOwn: true });

/** What one `curl` of the guide asks of the API, and what it is answered. */
async function curl([, ...words]: readonly string[]) {
  const valuesOf = (option: string) =>
    words.flatMap((word, at) => (word === option ? [words[at + 1] ?? ''] : []));
  const url = words.find((word, at) => word.startsWith('https:') && words[at - 1] !== '-d') ?? '';
  assert.ok(url.startsWith(`${origin}/api/`), `${words.join(' ')} asks elsewhere`);
  const headers = valuesOf('-H').map((header): [string, string] => {
    const [name = '', ...value] = header.split(': ');
    return [name.toLowerCase(), value.join(': ')];
  });
  const isFile = valuesOf('--data-binary').length > 0;
  const payload = isFile ? pngOf(4, 4) : valuesOf('-d')[0];
  return api.app.inject({
    method: payload === undefined ? 'GET' : 'POST',
    url: url.slice(origin.length),
    headers: { host: new URL(origin).host, ...Object.fromEntries(headers) },
    ...(payload === undefined ? {} : { payload }),
  });
}

const naming = z.object({ conversation: z.string() });

type Answered = { readonly statusCode: number; readonly body: string };

const listing = z.object({ asks: z.array(z.object({ ask: z.string() })) });

/** The first of the asks that an answer lists, if it lists any. */
function askIn({ body }: Answered): string | undefined {
  return listing.safeParse(JSON.parse(body)).data?.asks[0]?.ask;
}

/** The conversation that an answer names, if it does. */
function conversationIn({ body }: Answered): string | undefined {
  return naming.safeParse(JSON.parse(body)).data?.conversation;
}

/** Runs one command after another, and gives what each request was answered. */
async function followed(commands: readonly string[]): Promise<readonly Answered[]> {
  const functions = new Map<string, string>();
  const answers: Answered[] = [];
  for (const command of commands) {
    const defined = functionIn(command);
    if (defined) functions.set(defined.name, defined.does);
    const CONVERSATION = answers.map(conversationIn).findLast((named) => named !== undefined) ?? '';
    const ASK = answers.map(askIn).findLast((named) => named !== undefined) ?? '';
    const names = { MOOTHALL_KEY: key, CONVERSATION, ASK };
    const [called = '', argument = ''] = wordsOf(command, names, randomUUID);
    const does = called === 'curl' ? command : functions.get(called);
    if (defined || does === undefined) continue;
    const answer = await curl(wordsOf(does, { ...names, 1: argument }, randomUUID));
    assert.ok(answer.statusCode < 300, `${command}\n${answer.body}`);
    answers.push(answer);
  }
  return answers;
}

/** A bench that somebody reported before. */
async function made(): Promise<string> {
  const answers = { place: { description: 'At the gate' }, damage: 'slat' };
  const answer = await send(createRequestOperation.at.replace(':service', 'broken-bench'), { answers });
  return z.object({ reference: z.string() }).parse(answer.json()).reference;
}

test('every request of the guide is answered as the guide says, from the first to the last', async () => {
  await orderSlat(api, await made());
  const answers = await followed(blocksOf(guide).flatMap(({ code }) => commandsIn(code)));
  const turns = Array.from({ length: 6 }, () => 200);
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 201, 201, 201, ...turns, 200, 201, 200, 200, 200],
  );
  const [complete = '', , sent = '', , , finished = ''] = answers.slice(-6).map(({ body }) => body);
  assert.match(complete, /"standing":"complete"/);
  assert.match(sent, /"reference":"[A-Z0-9]{8}"/);
  assert.match(finished, /"state":"finished"/);
});

test('a request of another installation is noticed', async () => {
  await assert.rejects(curl(['curl', 'https://example.org/api/v1/services']), /asks elsewhere/);
});
