import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from '#capabilities/documents';
import { requestNamed } from '#capabilities/cases';
import { parseReference, uuid } from '#language';
import { newId } from '#platform/chance';
import { forgetClientFiles } from '#services';
import { act } from '#test/database';
import { eicar, pdf, pngOf } from '#test/files';
import { checker } from '#test/scan';
import { z } from 'zod';
import { openAsker } from '../asker.setting.ts';
import { talkTo } from '../conversations/talker.setting.ts';
import { fileDetails } from './file-shape.ts';
import { publishWithPhotographs } from './photographs.setting.ts';

const { api, ask, send, sendFile, client } = await openAsker({ isOwn: true });
const other = await openAsker({ of: api });
const barred = await openAsker({ of: api, may: ['places.read'], answers: [] });
const { begin, clock } = api;
const check = await checker(api, api.files);
const png = () => pngOf(4, 4);
const benches = '/v1/services/broken-bench/requests';
const whole = { place: { description: 'At the gate' }, damage: 'slat' };
type Answer = { readonly statusCode: number; readonly body: string; readonly json: () => unknown };

const problem = z.looseObject({
  code: z.string(),
  fault: z.string().optional(),
  says: z.string().optional(),
});
const codeOf = (answer: Answer) => problem.parse(answer.json()).code;
const sent = async (bytes = png(), name = 'bench.png') => {
  const answer = await sendFile(name, bytes);
  assert.equal(answer.statusCode, 201, answer.body);
  return fileDetails.parse(answer.json());
};
const report = async (photos: unknown, through = send) =>
  through(benches, { answers: { ...whole, photos }, join: null });
const errorIn = (answer: Answer) => {
  const { errors } = z
    .looseObject({ errors: z.array(z.object({ pointer: z.string(), detail: z.string() })) })
    .parse(answer.json());
  return errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ');
};

await publishWithPhotographs(api);

test('a file is sent, held, looked at, named in a request and the request’s from then on', async () => {
  const { file, standing, kind, name } = await sent();
  assert.deepEqual([standing, kind, name], ['held', 'png', 'bench.png']);
  await check(clock.now());
  assert.equal(fileDetails.parse((await ask(`/v1/files/${file}`)).json()).standing, 'clean');
  const answer = await report([{ file }]);
  assert.equal(answer.statusCode, 201, answer.body);
  const reference = parseReference(z.object({ reference: z.string() }).parse(answer.json()).reference);
  const request = reference && (await begin((tx) => requestNamed(tx, reference)));
  assert.ok(request);
  const files = await begin((tx) => filesOf(tx, { kind: 'request', ids: [request.id] }));
  assert.deepEqual(
    files.map(({ id, question }) => [id, question]),
    [[file, 'photos']],
  );
  assert.equal((await ask(`/v1/files/${file}`)).statusCode, 404, 'it answers something now');
  assert.match(errorIn(await report([{ file }])), /photos There is no such file/);
});

test('what no question takes is refused in the words of the page, and nothing of it is kept', async () => {
  const cases = [
    [Buffer.alloc(0), 'empty', /empty/],
    [Buffer.from('no picture at all'), 'wrong-type', /must be a/],
    [pdf('/Encrypt 9 0 R'), 'protected', /password protected/],
    [png().subarray(0, 12), 'damaged', /cannot be opened/],
    [pngOf(4, 4, { width: 60_000, height: 60_000 }), 'too-many-pixels', /64 million/],
  ] as const;
  for (const [bytes, fault, says] of cases) {
    const answer = await sendFile('x.png', bytes);
    assert.equal(answer.statusCode, 422, `${fault} ${answer.body}`);
    const said = problem.parse(answer.json());
    assert.deepEqual([answer.statusCode, said.code, said.fault], [422, 'api.file', fault]);
    assert.match(said.says ?? '', says);
  }
  const large = await sendFile('x.png', Buffer.alloc(20 * 1024 * 1024 + 1, 1));
  assert.deepEqual([large.statusCode, codeOf(large)], [413, 'request.file-too-large']);
  assert.match(
    problem.parse((await sendFile('x', Buffer.alloc(0), { 'accept-language': 'cy' })).json()).says ?? '',
    /yn wag/,
  );
});

test('the question decides what fits, and a file that was found infected is refused', async () => {
  const [one, two, three] = [await sent(), await sent(), await sent()];
  const many = await report([one, two, three].map(({ file }) => ({ file })));
  assert.deepEqual([many.statusCode, codeOf(many)], [422, 'api.answers']);
  assert.match(errorIn(many), /answers\/photos You can only select up to 2 files/);
  const paper = await sent(pdf(), 'plan.pdf');
  assert.match(errorIn(await report([{ file: paper.file }])), /must be a JPG, PNG/);
  const infected = await sent(Buffer.concat([png(), eicar]));
  await check(clock.now());
  assert.equal(fileDetails.parse((await ask(`/v1/files/${infected.file}`)).json()).standing, 'infected');
  assert.match(errorIn(await report([{ file: infected.file }])), /contains a virus/);
  for (const value of ['x', [{ file: 'x' }], [one.file], { file: one.file }])
    assert.match(errorIn(await report(value)), /Name files that this client has sent/, JSON.stringify(value));
  assert.equal((await report([{ file: one.file }])).statusCode, 201, 'what was refused is still there');
});

test('only the client that sent a file sees and names it', async () => {
  const { file } = await sent();
  assert.equal((await other.ask(`/v1/files/${file}`)).statusCode, 404);
  assert.match(errorIn(await report([{ file }], other.send)), /There is no such file/);
  assert.match(errorIn(await report([{ file: newId(clock.now()) }])), /There is no such file/);
  assert.equal((await report([{ file }])).statusCode, 201);
});

test('a conversation takes the same files, and another answer takes the others away', async () => {
  const talk = await talkTo({ ask, send }, 'broken-bench', {});
  const steps: [string, object][] = [
    ['place', { text: 'By the pond' }],
    ['damage', { text: 'A leg' }],
    ['details', { value: null }],
  ];
  for (const [question, given] of steps) await talk.answer(question, given);
  const [one, two] = [await sent(), await sent()];
  const wrong = await talk.answer('photos', { text: 'my photograph' });
  assert.equal(wrong.statusCode, 422);
  for (const named of [[one], [two]]) {
    const answer = await talk.answer('photos', { value: named.map(({ file }) => ({ file })) });
    assert.equal(answer.statusCode, 200, answer.body);
  }
  assert.match(
    errorIn(await talk.answer('photos', { value: [{ file: one.file }] })),
    /There is no such file/,
  );
  assert.equal((await talk.answer('photos', { value: null })).statusCode, 200);
});

test('the same file under the same key is sent once; without a key of its own none is', async () => {
  const headers = { 'idempotency-key': newId(clock.now()) };
  const both = await Promise.all([1, 2].map(async () => sendFile('bench.png', png(), headers)));
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode),
    [201, 201],
  );
  assert.equal(both[0]?.body, both[1]?.body);
  assert.equal(codeOf(await sendFile('bench.png', pngOf(5, 5), headers)), 'request.key-reused');
  assert.equal(codeOf(await sendFile('bench.png', png(), { 'idempotency-key': '' })), 'request.key-missing');
  assert.equal(codeOf(await sendFile('', png())), 'api.parameters');
  assert.equal(codeOf(await sendFile('x.png', png(), { 'content-type': 'image/png' })), 'request.not-bytes');
  assert.equal((await barred.sendFile('bench.png', png())).statusCode, 403);
  assert.equal((await sendFile('bench.png', png(), { authorization: '' })).statusCode, 401);
});

test('a hundred files wait at most, each for a day', async () => {
  const { file } = await sent();
  clock.advance({ hours: 23 });
  await begin((tx) => forgetClientFiles(tx, undefined, act(clock.now())));
  assert.equal((await ask(`/v1/files/${file}`)).statusCode, 200);
  clock.advance({ hours: 2 });
  await begin((tx) => forgetClientFiles(tx, undefined, act(clock.now())));
  assert.equal((await ask(`/v1/files/${file}`)).statusCode, 404);
  assert.deepEqual(await begin((tx) => filesOf(tx, { kind: 'client', ids: [uuid.parse(client)] })), []);
  for (let count = 0; count < 100; count += 1) await sent();
  assert.equal(codeOf(await sendFile('bench.png', png())), 'service.too-many-files');
});
