import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { lookupSource } from '#capabilities/forms';
import { frozenClock } from '#platform/clock';
import { startSimulators } from '../../../simulators/index.ts';
import type { RegisterManner } from '../../../simulators/index.ts';
import { restLookup } from './index.ts';
import type { RestLookupSettings } from './index.ts';

const mailFolder = await mkdtemp(join(tmpdir(), 'moothall-mail-'));
const settings = { officers: [], clients: [], mailFolder, registerKeys: ['key'], slowMilliseconds: 60_000 };
const simulators = await startSimulators(settings);
const stand = simulators.registers;
const opened: { close: () => void }[] = [];
afterEach(() => stand.misbehave());
after(async () => {
  for (const { close } of opened) close();
  await simulators.stop();
  await rm(mailFolder, { recursive: true });
});

const vehicles = {
  name: { en: 'the vehicle register', cy: 'y gofrestr cerbydau' },
  address: 'https://vehicles.example.org/vehicles/{registration}',
  headers: { 'x-api-key': 'key' },
  gives: { make: 'vehicle.make', colour: { en: 'vehicle.colour.en', cy: 'vehicle.colour.cy' } },
};
const patient = 20_000;

function open(given: Partial<RestLookupSettings> = {}, more: object = {}) {
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const heard: string[] = [];
  const lookup = restLookup({
    source: lookupSource.parse({ ...vehicles, ...more }),
    access: { secrets: { key: 'key' }, address: stand.address },
    clock,
    fictional: true,
    onAnswer: (answer) => heard.push(answer.how === 'said' ? answer.said.how : answer.why),
    onRest: () => heard.push('rest'),
    ...given,
  });
  opened.push(lookup);
  const before = stand.asked.length;
  const ask = async (registration = 'AB12CDE', signal = AbortSignal.timeout(patient)) => {
    const { milliseconds: _milliseconds, ...answer } = await lookup.ask({ registration }, signal);
    return answer;
  };
  return { ask, clock, heard, asked: () => stand.asked.slice(before) };
}

test('one thing is found by the council’s mapping, and of what is not there it is said', async () => {
  const { ask } = open();
  const found = await ask();
  assert.ok(found.how === 'said' && found.said.how === 'record');
  assert.equal(typeof found.said.values['make'], 'string');
  assert.deepEqual(Object.keys(found.said.values['colour'] ?? {}), ['en', 'cy']);
  assert.deepEqual(await ask('NONE1'), { how: 'said', said: { how: 'none' } });
});

const rude: readonly (readonly [RegisterManner, string])[] = [
  ['slow', 'slow'],
  ['html', 'not-json'],
  ['cut-off', 'not-json'],
  ['huge', 'too-big'],
  ['moved', 'redirected'],
  ['throttled', 'throttled'],
  ['senseless', 'unfit'],
  ['dead', 'failed'],
  ['unavailable', 'failed'],
];
for (const [manner, why] of rude)
  test(`an answer that is ${manner} is refused as ${why}, and soon`, async () => {
    const { ask } = open({}, manner === 'slow' ? { patience: '1 second' } : {});
    stand.misbehave(manner);
    const from = performance.now();
    assert.deepEqual(await ask(), { how: 'unavailable', why });
    assert.ok(performance.now() - from < patient);
  });

test('whoever waits no longer is not kept waiting', async () => {
  const { ask } = open({}, { patience: '3 seconds' });
  stand.misbehave('slow');
  const from = performance.now();
  assert.deepEqual(await ask('AB12CDE', AbortSignal.timeout(300)), { how: 'unavailable', why: 'slow' });
  assert.ok(performance.now() - from < 2_500);
});

test('equal questions at the same time are one, and others are others', async () => {
  const { ask, asked } = open();
  const answers = await Promise.all([ask('AA11AAA'), ask('AA11AAA'), ask('BB22BBB'), ask('AA11AAA')]);
  assert.deepEqual(answers[0], answers[3]);
  assert.deepEqual(asked().toSorted(), ['/vehicles/AA11AAA', '/vehicles/BB22BBB']);
});

test('more than a minute may have are not asked', async () => {
  const { ask, clock, heard, asked } = open({}, { 'per-minute': 2 });
  for (const plate of ['A1', 'B1', 'C1']) await ask(plate);
  assert.deepEqual(heard, ['record', 'record', 'limited']);
  clock.advance({ seconds: 30 });
  await ask('D1');
  assert.equal(asked().length, 3);
});

test('after three failures nobody asks for half a minute, then one does, and all do when it answers', async () => {
  const { ask, clock, heard, asked } = open();
  stand.misbehave('unavailable');
  for (let count = 0; count < 4; count += 1) await ask();
  assert.deepEqual(heard, ['failed', 'failed', 'rest', 'failed', 'resting']);
  clock.advance({ seconds: 31 });
  stand.misbehave();
  await ask();
  await ask();
  assert.deepEqual(heard.slice(5), ['record', 'record']);
  assert.equal(asked().length, 5);
});

test('who asks for peace has it for as long as it said, and a key that is refused is not shown again and again', async () => {
  const { ask, clock, heard } = open();
  stand.misbehave('throttled');
  await ask();
  stand.misbehave();
  clock.advance({ seconds: 6 });
  await ask();
  clock.advance({ seconds: 2 });
  await ask();
  assert.deepEqual(heard, ['rest', 'throttled', 'resting', 'record']);
  const wrong = open({ access: { secrets: {}, address: stand.address } });
  await wrong.ask();
  await wrong.ask();
  assert.deepEqual(wrong.heard, ['rest', 'key-refused', 'resting']);
});

test('a real council is never led into its own network, by an address, a name or a stand-in’s setting', async () => {
  const before = stand.asked.length;
  for (const address of [
    'https://127.0.0.1/vehicles/{registration}',
    'https://169.254.169.254/latest/{registration}',
    'https://[::1]/vehicles/{registration}',
    'https://localhost/vehicles/{registration}',
    'http://vehicles.example.org/vehicles/{registration}',
  ]) {
    const access = { secrets: { key: 'key' } };
    const { ask } = open({ fictional: false, access }, { address });
    assert.deepEqual(await ask(), { how: 'unavailable', why: 'inside' }, address);
  }
  const { ask } = open({ fictional: false });
  assert.deepEqual(await ask(), { how: 'unavailable', why: 'inside' });
  assert.equal(stand.asked.length, before);
});

/** Whatever somebody types, another host, another path or a header of theirs is asked for by nobody. */
const hostile = [
  '../../admin',
  '..',
  '.',
  '%2e%2e/admin',
  '@evil.example/x',
  '//evil.example/x',
  'https://evil.example',
  'x?key=other',
  'x#fragment',
  'x\r\nx-admin: yes',
  'x HTTP/1.1\r\nHost: evil.example',
  '\u0000',
  '\ud800',
  '}{registration}',
  '\\evil',
  'é ü 名',
  "'!()*~",
  'x'.repeat(201),
  '',
];

test('what is typed stays in its place of the address: no other host, path, query or header', async () => {
  const got: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    got.push(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"vehicle":{"make":"Ford"}}');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  assert.ok(typeof at === 'object' && at);
  const access = { secrets: { key: 'key' }, address: `http://127.0.0.1:${String(at.port)}` };
  const gives = { make: 'vehicle.make' };
  const inPath = open({ access, limits: { failures: 1_000 } }, { gives });
  const address = 'https://vehicles.example.org/search?plate={registration}&of=us';
  const inQuery = open({ access, limits: { failures: 1_000 } }, { gives, address });
  try {
    for (const typed of hostile) {
      await inPath.ask(typed);
      await inQuery.ask(typed);
    }
    assert.ok(got.length > 20);
    for (const { url = '', headers, method } of got) {
      assert.equal(method, 'GET');
      assert.equal(headers.host, `127.0.0.1:${String(at.port)}`);
      assert.equal(headers['x-admin'], undefined);
      assert.equal(headers['x-api-key'], 'key');
      const { pathname, searchParams } = new URL(url, 'http://x');
      if (pathname === '/search') assert.deepEqual([...searchParams.keys()], ['plate', 'of'], url);
      else assert.match(url, /^\/vehicles\/[^/?#]+$/);
      assert.equal(pathname === '/search' ? searchParams.get('of') : 'us', 'us');
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
