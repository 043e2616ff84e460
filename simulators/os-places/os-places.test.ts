import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { createOsPlaces, PLACES_MANNERS, type OsPlaces } from './index.ts';

let places: OsPlaces;
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  void places.answer(request, response, url).then((found) => found || response.writeHead(404).end());
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const origin = `http://127.0.0.1:${address.port}`;
  places = createOsPlaces({ origin, keys: ['whole', 'busy'], perMinute: 60, slowMilliseconds: 50 });
});
after(() => {
  server.closeAllConnections();
  server.close();
});

async function ask(resource: string, given: Readonly<Record<string, string>>, key = 'whole') {
  const url = `${places.address}/${resource}?${new URLSearchParams(given).toString()}`;
  return fetch(url, { headers: key === '' ? {} : { key }, redirect: 'manual' });
}

interface Said {
  readonly header: Readonly<Record<string, unknown>>;
  readonly results?: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];
}
const said = async (resource: string, given: Readonly<Record<string, string>>) =>
  (await (await ask(resource, given)).json()) as Said;

test('a postcode has its delivery points, and its addresses in both languages where it has both', async () => {
  const dpa = await said('postcode', { postcode: 'th41 1aa' });
  assert.deepEqual([dpa.header['totalresults'], dpa.header['dataset']], [16, 'DPA']);
  assert.equal(dpa.results?.[0]?.['DPA']?.['ADDRESS'], '1, LANTERN ROW, OVERWATER, THORNMERE, TH41 1AA');
  const lpi = await said('postcode', { postcode: 'TH41 1AA', dataset: 'LPI', lr: 'EN,CY' });
  const streets = new Set(lpi.results?.map((result) => result['LPI']?.['STREET_DESCRIPTION']));
  assert.deepEqual([...streets], ['LANTERN ROW', 'RHES Y LLUSERN']);
});

test('no more than a hundred are given, and the rest by offset', async () => {
  const first = await said('postcode', { postcode: 'TH41 3CD' });
  assert.deepEqual([first.results?.length, first.header['totalresults']], [100, 130]);
  const rest = await said('postcode', { postcode: 'TH41 3CD', offset: '100' });
  assert.equal(rest.results?.length, 30);
});

test('what was typed is found with how well it fits; where nothing is, there are no results', async () => {
  const found = await said('find', { query: '20a cobble hill', minmatch: '0.8' });
  const best = found.results?.[0]?.['DPA'];
  assert.deepEqual(
    [best?.['ORGANISATION_NAME'], best?.['MATCH'], best?.['MATCH_DESCRIPTION']],
    ['COBBLE BAKERY', 1, 'EXACT'],
  );
  const none = await said('uprn', { uprn: '5' });
  assert.deepEqual([none.header['totalresults'], 'results' in none], [0, false]);
});

test('filters hold each, and what they list is one or another', async () => {
  const shops = await said('postcode', {
    postcode: 'TH41',
    fq: 'CLASSIFICATION_CODE:CR08 CLASSIFICATION_CODE:RD06',
  });
  assert.equal(shops.header['totalresults'], 3);
  const elsewhere = await said('postcode', { postcode: 'TH41', fq: 'LOCAL_CUSTODIAN_CODE:1' });
  assert.equal(elsewhere.header['totalresults'], 0);
});

test('the nearest, those within a radius and those in a box are found', async () => {
  const nearest = await said('nearest', { point: '619600,480701', radius: '50' });
  assert.equal(nearest.results?.[0]?.['DPA']?.['BUILDING_NUMBER'], '1');
  assert.equal((await said('radius', { point: '619600,480700', radius: '25' })).header['totalresults'], 3);
  assert.equal((await said('bbox', { bbox: '619590,480690,619615,480730' })).header['totalresults'], 2);
});

const badly = [
  ['find', {}, /query is missing/],
  ['postcode', { postcode: 'nowhere' }, /minimum of the sector/],
  ['uprn', { uprn: 'x' }, /uprn has an invalid value/],
  ['bbox', { bbox: '0,0,9000,9000' }, /larger than 1km2/],
  ['find', { query: 'a', dataset: 'ABC' }, /dataset has an invalid value/],
  ['find', { query: 'a', maxresults: '1000' }, /maxresults has an invalid value/],
  ['find', { query: 'a', fq: 'COLOUR:red' }, /fq has an invalid value/],
] as const;
for (const [resource, given, words] of badly)
  test(`${resource} with ${JSON.stringify(given)} is refused in words`, async () => {
    const answer = await ask(resource, given);
    const body = (await answer.json()) as {
      readonly error: { readonly statuscode: number; readonly message: string };
    };
    assert.deepEqual([answer.status, body.error.statuscode], [400, 400]);
    assert.match(body.error.message, words);
  });

test('without a key or with a wrong one the gateway refuses; the key may stand in the address', async () => {
  for (const key of ['', 'guessed']) assert.equal((await ask('uprn', { uprn: '1' }, key)).status, 401);
  assert.equal((await ask('uprn', { uprn: '1', key: 'whole' }, '')).status, 200);
});

test('it misbehaves as it is told, and stops when it is told', async () => {
  const seen = new Map<string, unknown>();
  for (const manner of PLACES_MANNERS) {
    places.misbehave(manner);
    const answer = await ask('uprn', { uprn: '1' }).catch(() => undefined);
    seen.set(manner, answer?.status);
    await answer?.body?.cancel();
  }
  places.misbehave();
  assert.deepEqual(Object.fromEntries(seen), {
    slow: 200,
    dead: undefined,
    broken: 200,
    'cut-off': 200,
    senseless: 200,
    throttled: 429,
    unavailable: 503,
    huge: 200,
    moved: 302,
  });
  assert.equal((await ask('uprn', { uprn: '1' })).status, 200);
});

test('who asks too often in a minute is refused', async () => {
  const answers = await Promise.all(
    Array.from({ length: 80 }, async () => ask('uprn', { uprn: '1' }, 'busy')),
  );
  assert.ok(answers.some(({ status }) => status === 429));
});
