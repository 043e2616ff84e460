import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { nationalTiles } from '#capabilities/mapping';
import type { Tile } from '#capabilities/mapping';
import { frozenClock } from '#platform/clock';
import { startSimulators } from '../../../simulators/index.ts';
import { openTiles, whyNot, wmtsSource, xyzSource } from './index.ts';
import type { TileLimits, TilesSettings } from './index.ts';

const mailFolder = await mkdtemp(join(tmpdir(), 'moothall-mail-'));
const simulators = await startSimulators({
  officers: [],
  clients: [],
  mailFolder,
  mapKeys: { whole: 'premium', free: 'open-data' },
  slowMilliseconds: 60_000,
});
const { osMaps } = simulators;
const folders: string[] = [];
const opened: { close: () => void }[] = [];
afterEach(() => osMaps.misbehave());
after(async () => {
  for (const { close } of opened) close();
  await simulators.stop();
  for (const folder of [mailFolder, ...folders]) await rm(folder, { recursive: true });
});

const source = wmtsSource({
  address: `${osMaps.address}?key={key}`,
  key: 'whole',
  layer: 'Light_27700',
  matrixSet: 'EPSG:27700',
  matrix: '{level}',
  style: 'default',
  format: 'image/png',
  grid: nationalTiles,
});
const at = { level: 9, column: 1_910, row: 1_990 };
const basemap = { name: 'paper', source, identity: 'one', perMinute: 600 };
/** Longer than any answer takes on a busy machine, and shorter than what is slow. */
const patient: Partial<TileLimits> = { patienceMilliseconds: 20_000, failures: 3 };
const hasty: Partial<TileLimits> = { patienceMilliseconds: 900, failures: 3 };

async function open(settings: Partial<TilesSettings> = {}) {
  const clock = frozenClock('2026-11-24T09:00:00Z');
  const folder = settings.folder ?? (await mkdtemp(join(tmpdir(), 'moothall-tiles-')));
  if (!settings.folder) folders.push(folder);
  const rests: string[] = [];
  const tiles = openTiles({
    basemaps: [basemap],
    clock,
    folder,
    fictional: true,
    within: async () => undefined,
    limits: patient,
    onRest: (name) => rests.push(name),
    ...settings,
  });
  opened.push(tiles);
  const before = osMaps.asked.length;
  const ask = async (place: Partial<typeof at> = {}, network = 'a network') =>
    tiles.tile({ basemap: 'paper', at: { ...at, ...place }, network });
  return { ask, clock, folder, rests, fetched: () => osMaps.asked.length - before };
}

const how = ({ how: found }: Tile) => found;

test('a tile is fetched once, kept for as long as its server says, and then fetched again', async () => {
  const { ask, clock, fetched } = await open();
  const first = await ask();
  assert.ok(first.how === 'found');
  assert.deepEqual([first.type, first.maxAge], ['image/png', 86_400]);
  clock.advance({ hours: 23 });
  const later = await ask();
  assert.deepEqual([later.how === 'found' && later.maxAge, fetched()], [3_600, 1]);
  clock.advance({ hours: 2 });
  await ask();
  assert.equal(fetched(), 2);
});

test('what is kept outlives the process, and another source of the same name does not get it', async () => {
  const { ask, folder } = await open();
  await ask();
  const again = await open({ folder });
  assert.deepEqual([how(await again.ask()), again.fetched()], ['found', 0]);
  const other = await open({ folder, basemaps: [{ ...basemap, identity: 'another' }] });
  assert.deepEqual([how(await other.ask()), other.fetched()], ['found', 1]);
});

test('a hundred who want the same tile at the same time are one request', async () => {
  const { ask, fetched } = await open();
  const all = await Promise.all(Array.from({ length: 100 }, async () => ask()));
  assert.deepEqual([all.filter((tile) => tile.how === 'found').length, fetched()], [100, 1]);
});

test('what may not be kept is fetched each time', async () => {
  const { ask, fetched, folder } = await open();
  osMaps.misbehave('not-kept');
  assert.deepEqual([how(await ask()), how(await ask()), fetched()], ['found', 'found', 2]);
  assert.deepEqual(await readdir(folder), []);
});

for (const manner of ['slow', 'dead', 'broken', 'huge', 'moved'] as const)
  test(`a server that is ${manner} is asked three times and then left alone for half a minute`, async () => {
    const { ask, clock, fetched, rests } = await open(manner === 'slow' ? { limits: hasty } : {});
    osMaps.misbehave(manner);
    for (let column = 1_900; column < 1_905; column += 1)
      assert.equal(how(await ask({ column })), 'unavailable');
    assert.deepEqual([fetched(), rests], [3, ['paper']]);
    osMaps.misbehave();
    assert.equal(how(await ask()), 'unavailable');
    clock.advance({ seconds: 31 });
    assert.deepEqual([how(await ask()), fetched()], ['found', 4]);
  });

test('after the rest one asks, and nobody waits for a server that is still away', async () => {
  const { ask, clock, fetched } = await open();
  osMaps.misbehave('dead');
  for (let column = 1_900; column < 1_903; column += 1) await ask({ column });
  clock.advance({ seconds: 31 });
  await Promise.all([1_904, 1_905, 1_906, 1_907].map(async (column) => ask({ column })));
  assert.equal(fetched(), 4);
});

test('who wants to be left alone is, at once', async () => {
  const { ask, rests, fetched } = await open();
  osMaps.misbehave('throttled');
  assert.deepEqual(await ask(), { how: 'unavailable', retryAfter: 60 });
  await ask({ column: 1_900 });
  assert.deepEqual([fetched(), rests], [1, ['paper']]);
});

test('while a server is away, what was kept for too long is better than nothing, for a week', async () => {
  const { ask, clock } = await open();
  await ask();
  osMaps.misbehave('dead');
  clock.advance({ hours: 24 * 3 });
  const old = await ask();
  assert.deepEqual([old.how, old.how === 'found' && old.maxAge], ['found', 60]);
  clock.advance({ hours: 24 * 8 });
  assert.equal(how(await ask()), 'unavailable');
});

test('ground that the server does not have is remembered as such, and a wrong key is a failure', async () => {
  const { ask, fetched } = await open({ basemaps: [{ ...basemap, source: leisure }] });
  assert.deepEqual(
    [how(await ask({ level: 10 })), how(await ask({ level: 10 })), fetched()],
    ['none', 'none', 1],
  );
  const guessed = await open({ basemaps: [{ ...basemap, source: withKey('guessed') }] });
  assert.equal(how(await guessed.ask()), 'unavailable');
});

const given = { address: `${osMaps.address}?key={key}`, matrixSet: 'EPSG:27700', matrix: '{level}' };
const rest = { style: 'default', format: 'image/png', grid: nationalTiles };
const leisure = wmtsSource({ ...given, ...rest, key: 'whole', layer: 'Leisure_27700' });
const withKey = (key: string) => wmtsSource({ ...given, ...rest, key, layer: 'Light_27700' });

test('nobody fetches the rest of the country through us, nor levels beyond the last', async () => {
  const area = { west: 616_000, south: 476_000, east: 624_000, north: 485_000 };
  const { ask, fetched } = await open({
    within: async () => area,
    basemaps: [{ ...basemap, source: { ...source, finest: 9 } }],
  });
  assert.deepEqual(
    [how(await ask({ column: 100 })), how(await ask({ level: 10 })), how(await ask({ level: 99 }))],
    ['none', 'none', 'none'],
  );
  assert.equal(fetched(), 0);
  assert.equal(how(await ask()), 'found');
});

test('one network has so many fetches a minute, and so have all together; what is kept costs nothing', async () => {
  const one = await open({ limits: { perNetwork: 2 } });
  for (const column of [1_901, 1_902]) await one.ask({ column });
  assert.deepEqual(
    [how(await one.ask({ column: 1_903 })), how(await one.ask({ column: 1_902 }))],
    ['unavailable', 'found'],
  );
  assert.equal(how(await one.ask({ column: 1_903 }, 'another network')), 'found');
  const all = await open({ basemaps: [{ ...basemap, perMinute: 2 }] });
  for (const column of [1_901, 1_902]) await all.ask({ column }, String(column));
  assert.equal(how(await all.ask({ column: 1_903 }, '3')), 'unavailable');
  all.clock.advance({ minutes: 1 });
  assert.equal(how(await all.ask({ column: 1_903 }, '3')), 'found');
});

test('a real council’s map asks nothing of this machine, by figures, by name or without TLS', async () => {
  const addresses = [
    osMaps.address,
    'https://127.0.0.1/{z}/{x}/{y}',
    'https://[::1]/{z}/{x}/{y}',
    'https://[::ffff:10.0.0.1]/{z}/{x}/{y}',
    'https://169.254.169.254/{z}/{x}/{y}',
    'https://localhost/{z}/{x}/{y}',
    'http://tiles.example.org/{z}/{x}/{y}',
  ];
  for (const address of addresses) {
    const wrong = { ...basemap, source: xyzSource({ address, grid: nationalTiles }) };
    const { ask, fetched } = await open({ fictional: false, basemaps: [wrong] });
    assert.deepEqual([address, how(await ask()), fetched()], [address, 'unavailable', 0]);
  }
});

test('an operator hears why no tile came', async () => {
  const why = async (asked: typeof source) => whyNot(asked, { fictional: true });
  assert.equal(await why(source), undefined);
  assert.equal(await why(withKey('guessed')), 'it refuses the key (401)');
  osMaps.misbehave('broken');
  assert.equal(await why(source), 'what it gives is no picture');
  osMaps.misbehave('unavailable');
  assert.equal(await why(source), 'it answers 503');
});

test('what is kept on disk stays within its room', async () => {
  const { ask, folder } = await open({ limits: { diskBytes: 5_000 } });
  for (let column = 0; column < 12; column += 1) await ask({ column: 1_900 + column });
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const kept = files.filter((entry) => entry.isFile()).length;
  assert.ok(kept >= 1 && kept < 12, String(kept));
});
