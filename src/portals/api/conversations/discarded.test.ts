import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from '#capabilities/documents';
import { draftsStanding, returnLinkFor, useReturnLink } from '#capabilities/forms';
import { uuid } from '#language';
import { newId } from '#platform/chance';
import { conversationOf } from '#services';
import { act } from '#test/database';
import { pngOf } from '#test/files';
import { z } from 'zod';
import { openAsker } from '../asker.setting.ts';
import { fileDetails } from '../files/file-shape.ts';
import { publishWithPhotographs } from '../files/photographs.setting.ts';
import { read, refused, talkTo } from './talker.setting.ts';

const asker = await openAsker({ isOwn: true });
const { api, remove, ask, sendFile } = asker;
const { begin, clock } = api;
await publishWithPhotographs(api);
const other = await openAsker({ of: api });
const bench = async () => talkTo(asker, 'broken-bench');
type Talk = Awaited<ReturnType<typeof bench>>;

const codeOf = (answer: Parameters<typeof refused>[0] & { readonly statusCode: number }) => [
  answer.statusCode,
  refused(answer).code,
];
const draftOf = async ({ started }: Talk) => {
  const named = { client: uuid.parse(asker.client), id: uuid.parse(started.conversation), at: clock.now() };
  const standing = await begin((tx) => conversationOf(tx, named));
  assert.ok(standing);
  return standing.conversation.draft;
};
const hasDraft = async (draft: Awaited<ReturnType<typeof draftOf>>) =>
  (await begin((tx) => draftsStanding(tx, [draft]))).has(draft);
const filesWith = async (draft: Awaited<ReturnType<typeof draftOf>>) =>
  begin((tx) => filesOf(tx, { kind: 'draft', ids: [draft] }));

test('a conversation is discarded: its answers and its files are gone, and nothing goes on in it', async () => {
  const talk = await bench();
  await talk.say('By the pond', 'A slat', 'It is green');
  const { file } = fileDetails.parse((await sendFile('bench.png', pngOf(4, 4))).json());
  const waiting = fileDetails.parse((await sendFile('other.png', pngOf(5, 5))).json());
  read(await talk.answer('photos', { value: [{ file }] }));
  const draft = await draftOf(talk);
  assert.deepEqual([await hasDraft(draft), (await filesWith(draft)).length], [true, 1]);
  const gone = read(await remove(talk.at));
  assert.deepEqual(
    [gone.conversation, gone.standing, gone.asked, gone.kept],
    [talk.started.conversation, 'discarded', undefined, clock.now().toString()],
  );
  assert.deepEqual([await hasDraft(draft), await filesWith(draft)], [false, []]);
  assert.equal((await ask(`/v1/files/${file}`)).statusCode, 404);
  assert.equal((await ask(`/v1/files/${waiting.file}`)).statusCode, 200, 'it answered nothing');
  assert.deepEqual(await talk.state(), gone);
  for (const answer of [
    await talk.answer('details', { text: 'More' }),
    await talk.post('link', {}),
    await talk.post('submission', {}),
  ])
    assert.deepEqual(codeOf(answer), [409, 'api.conversation-over']);
});

test('what was answered under a key goes with the conversation, and another one’s stays', async () => {
  const [talk, stays] = [await bench(), await bench()];
  const key = { 'idempotency-key': newId(clock.now()) };
  const again = async (one: Talk) => one.answer('place', { text: 'By Marta’s pond' }, key);
  read(await again(talk));
  read(await again(stays));
  assert.equal((await again(talk)).statusCode, 200);
  read(await remove(talk.at));
  assert.deepEqual(codeOf(await again(talk)), [409, 'api.conversation-over']);
  assert.equal((await again(stays)).statusCode, 200);
});

test('the same again is answered alike, later and two at a time', async () => {
  const talk = await bench();
  const both = await Promise.all([1, 2, 3].map(async () => remove(talk.at)));
  clock.advance({ hours: 1 });
  const later = await remove(talk.at, { 'content-type': 'application/json', 'idempotency-key': 'x' });
  for (const answer of [...both, later])
    assert.deepEqual([answer.statusCode, answer.body], [200, later.body]);
});

test('another client’s conversation does not exist, nor does one that is long over', async () => {
  const talk = await bench();
  assert.deepEqual(codeOf(await other.remove(talk.at)), [404, 'api.no-conversation']);
  assert.equal((await talk.state()).standing, 'asking');
  const barred = await openAsker({ of: api, may: ['places.read'], answers: [] });
  assert.equal((await barred.remove(talk.at)).statusCode, 403);
  assert.equal((await remove(talk.at, { authorization: '' })).statusCode, 401);
  assert.deepEqual(codeOf(await remove(`/v1/conversations/${newId(clock.now())}`)), [
    404,
    'api.no-conversation',
  ]);
  assert.equal((await remove('/v1/conversations/x')).statusCode, 400);
  clock.advance({ hours: 24 * 29 });
  assert.deepEqual(codeOf(await remove(talk.at)), [404, 'api.no-conversation']);
});

test('what was sent is not discarded', async () => {
  const talk = await bench();
  await talk.say('By the pond', 'A slat', 'It is green');
  await talk.answer('photos', { value: null });
  await talk.say('Marta Nowicki', 'marta.nowicki@example.org', '01632 960 001');
  const sent = await talk.post('submission', { join: null });
  assert.equal(sent.statusCode, 201, sent.body);
  assert.deepEqual(codeOf(await remove(talk.at)), [409, 'api.not-discarded']);
  assert.equal((await talk.state()).standing, 'sent');
});

test('what somebody took over is theirs, in the very moment too', async () => {
  const handed = async () => {
    const talk = await bench();
    await talk.say('By the pond');
    const { link } = z.object({ link: z.url() }).parse(JSON.parse((await talk.post('link', {})).body));
    const token = link.split('/').at(-1) ?? '';
    const to = { kind: 'session', id: newId(clock.now()) } as const;
    const open = async () => begin((tx) => useReturnLink(tx, { token, to }, act(clock.now())));
    return { talk, token, open };
  };
  const first = await handed();
  const { id } = await first.open();
  assert.deepEqual(codeOf(await remove(first.talk.at)), [409, 'api.not-discarded']);
  assert.ok(await hasDraft(id));
  const second = await handed();
  read(await remove(second.talk.at));
  const link = await begin((tx) => returnLinkFor(tx, second.token, clock.now()));
  assert.notEqual(link?.standing, 'open');
  for (let round = 0; round < 20; round += 1) {
    const { talk, open } = await handed();
    const draft = await draftOf(talk);
    const taking = open().then(
      () => true,
      () => false,
    );
    const [isTaken, { statusCode }] = await Promise.all([taking, remove(talk.at)]);
    assert.ok([200, 409].includes(statusCode), String(statusCode));
    assert.deepEqual([isTaken, await hasDraft(draft)], [statusCode === 409, statusCode === 409]);
  }
});
