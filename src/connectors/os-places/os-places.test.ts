import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import type { AddressQuestion } from '#capabilities/gazetteer';
import { parsePostcode, uprn } from '#language';
import { frozenClock } from '#platform/clock';
import { startSimulators } from '../../../simulators/index.ts';
import type { PlacesManner } from '../../../simulators/index.ts';
import { osPlaces, whyNoAddresses } from './index.ts';
import type { OsPlacesSettings } from './index.ts';

const mailFolder = await mkdtemp(join(tmpdir(), 'moothall-mail-'));
const settings = { officers: [], clients: [], mailFolder, placesKeys: ['key'], slowMilliseconds: 60_000 };
const simulators = await startSimulators(settings);
const stand = simulators.osPlaces;
const opened: { close: () => void }[] = [];
afterEach(() => stand.misbehave());
after(async () => {
  for (const { close } of opened) close();
  await simulators.stop();
  await rm(mailFolder, { recursive: true });
});

/** Longer than any answer takes on a busy machine, and shorter than what is slow. */
const patient = 20_000;
const hasty = 600;
const access = { key: 'key', address: stand.address, custodians: [9970] };
const code = parsePostcode('TH41 1AA');
assert.ok(code);
const postcode: AddressQuestion = { kind: 'postcode', postcode: code };

function open(given: Partial<OsPlacesSettings> = {}) {
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const heard: string[] = [];
  const source = osPlaces({
    ...access,
    clock,
    fictional: true,
    perMinute: 300,
    limits: { patienceMilliseconds: patient },
    onAnswer: (how) => heard.push(how),
    onRest: () => heard.push('rest'),
    ...given,
  });
  opened.push(source);
  const before = stand.asked.length;
  const ask = async (question: AddressQuestion = postcode, signal = AbortSignal.timeout(patient)) =>
    source.ask(question, signal);
  return { ask, clock, heard, asked: () => stand.asked.slice(before) };
}

test('a postcode, words and one property are found', async () => {
  const { ask, heard, asked } = open();
  const found = await ask();
  assert.ok(found.how === 'found');
  assert.equal(new Set(found.records.map((record) => record.uprn)).size, 16);
  const words = await ask({ kind: 'words', typed: 'cobble bakery' });
  assert.ok(words.how === 'found');
  assert.equal(words.records[0]?.parts.organisation, 'COBBLE BAKERY');
  const one = await ask({ kind: 'uprn', uprn: uprn.parse(700_900_004) });
  assert.ok(one.how === 'found');
  assert.deepEqual(
    one.records.map(({ parts }) => parts.pao.text),
    ['ROSE COTTAGE'],
  );
  await ask({ kind: 'uprn', uprn: uprn.parse(5) });
  assert.deepEqual(heard, ['found', 'found', 'found', 'none']);
  assert.deepEqual(asked()[0], 'postcode=TH411AA');
});

test('addresses of other custodians are not found, and all are where none is named', async () => {
  const elsewhere = await open({ custodians: [1, 2] }).ask();
  assert.ok(elsewhere.how === 'found' && elsewhere.records.length === 0);
  const everywhere = await open({ custodians: [] }).ask();
  assert.ok(everywhere.how === 'found' && everywhere.records.length > 0);
});

const rude: readonly PlacesManner[] = [
  'dead',
  'broken',
  'cut-off',
  'senseless',
  'unavailable',
  'huge',
  'moved',
  'slow',
];
for (const manner of rude)
  test(`an answer that is ${manner} is none, and soon known to be`, async () => {
    const { ask } = open(manner === 'slow' ? { limits: { patienceMilliseconds: hasty } } : {});
    stand.misbehave(manner);
    const from = performance.now();
    assert.deepEqual(await ask(), { how: 'unavailable', why: 'failed' });
    assert.ok(performance.now() - from < patient);
  });

test('whoever waits no longer is not kept waiting', async () => {
  const { ask } = open({ limits: { patienceMilliseconds: 40_000 } });
  stand.misbehave('slow');
  const from = performance.now();
  assert.deepEqual(await ask(postcode, AbortSignal.timeout(300)), { how: 'unavailable', why: 'failed' });
  assert.ok(performance.now() - from < patient);
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
  assert.deepEqual(heard.slice(5), ['found', 'found']);
  assert.equal(asked().length, 5);
});

test('who asks for peace has it for as long as it said', async () => {
  const { ask, clock, asked } = open();
  stand.misbehave('throttled');
  assert.deepEqual(await ask(), { how: 'unavailable', why: 'throttled' });
  stand.misbehave();
  clock.advance({ seconds: 6 });
  assert.deepEqual(await ask(), { how: 'unavailable', why: 'resting' });
  clock.advance({ seconds: 2 });
  assert.equal((await ask()).how, 'found');
  assert.equal(asked().length, 2);
});

test('a key that is refused is not shown again and again', async () => {
  const { ask, heard } = open({ key: 'another' });
  await ask();
  await ask();
  assert.deepEqual(heard, ['rest', 'key-refused', 'resting']);
});

test('more than a minute may have are not asked, and evenly after that', async () => {
  const { ask, clock, heard } = open({ perMinute: 3 });
  for (let count = 0; count < 4; count += 1) await ask();
  assert.deepEqual(heard, ['found', 'found', 'found', 'limited']);
  clock.advance({ seconds: 20 });
  await ask();
  await ask();
  assert.deepEqual(heard.slice(4), ['found', 'limited']);
});

test('a real council’s key goes over TLS alone, and never into its own network', async () => {
  const before = stand.asked.length;
  const { ask } = open({ fictional: false });
  assert.deepEqual(await ask(), { how: 'unavailable', why: 'failed' });
  assert.equal(stand.asked.length, before);
});

const why = async (given: Partial<typeof access> = {}) =>
  whyNoAddresses({ ...access, ...given }, { fictional: true });

test('an operator learns why no address comes', async () => {
  assert.equal(await why(), undefined);
  assert.equal(await why({ key: 'another' }), 'it refuses the key (401)');
  assert.match((await why({ address: 'http://127.0.0.1:9' })) ?? '', /ECONNREFUSED|bad port/);
  stand.misbehave('broken');
  assert.equal(await why(), 'what it says is not in its format');
  stand.misbehave('throttled');
  assert.equal(await why(), 'it says that too much was asked of it');
});
