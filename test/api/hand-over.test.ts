import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { z } from 'zod';
import { addClient } from '#capabilities/identity';
import { act } from '#test/database';
import { openSetting } from '../journeys/setting.ts';
import { Visitor } from '../journeys/visitor.ts';

const setting = await openSetting();
const { app, begin, clock, origin } = setting;
const adding = { name: 'Chat', may: ['requests.create'], perMinute: 1_000 } as const;
const { key } = await begin((tx) => addClient(tx, adding, act(clock.now())));

const answered = z.object({ conversation: z.string().optional(), link: z.string().optional() });

async function send(path: string, body: object) {
  const answer = await app.inject({
    method: 'POST',
    url: `/api${path}`,
    headers: {
      host: new URL(origin).host,
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    payload: JSON.stringify(body),
  });
  assert.ok(answer.statusCode < 300, answer.body);
  return answered.parse(JSON.parse(answer.body));
}

/** A conversation of two answers, and the path of the link by which it is gone on with. */
async function begun(): Promise<string> {
  const { conversation = '' } = await send('/v1/services/fly-tipping/conversations', { language: 'en' });
  const at = `/v1/conversations/${conversation}`;
  await send(`${at}/answers`, { question: 'place', text: 'Behind the garages' });
  await send(`${at}/answers`, { question: 'rubbish', choose: 'household' });
  const { link = '' } = await send(`${at}/link`, {});
  return new URL(link, origin).pathname;
}

test('what a chat began is gone on with on the council’s pages, with all that was answered', async () => {
  const visitor = new Visitor(setting);
  const landing = await visitor.open(await begun());
  assert.match(landing.text, /Carry on where you left off/);
  const question = await visitor.send(landing);
  assert.match(question.at, /^\/services\/fly-tipping\/questions\/amount/);
  assert.match((await visitor.open('/services/fly-tipping/questions/place')).html, /Behind the garages/);
});

test('a link that was shown works once; whoever comes second is told where to get another', async () => {
  const link = await begun();
  const [first, second] = [new Visitor(setting), new Visitor(setting)];
  await first.send(await first.open(link));
  const used = await second.open(link);
  assert.match(used.text, /This link has been used.*Go back to where you were given it/s);
  assert.doesNotMatch(used.html, /<form method="post" novalidate/);
});
