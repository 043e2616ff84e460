import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addClient, revokeClient } from '#capabilities/identity';
import { act, saltby } from '#test/database';
import { fieldsOf } from '../../../../test/house/schema-of.ts';
import { openAsker, origin } from '../asker.setting.ts';
import { problem } from '../document/problem-shape.ts';
import { isReading } from '../operation.ts';
import { ownOperations } from '../operations.ts';

const { api, ask, key } = await openAsker();
const search = '/v1/places/addresses?q=mill%20lane';

const read = ownOperations.filter(isReading);
const queryOfRoute = (pattern: string) => read.find(({ at }) => at === pattern)?.takes.query;
const told = (body: string) => problem.parse(JSON.parse(body));

describe('a key', () => {
  test('is shown in a header, as a bearer’s or by its name', async () => {
    assert.equal((await ask(search)).statusCode, 200);
    assert.equal((await ask(search, { authorization: `bearer ${key}` })).statusCode, 200);
    assert.equal((await ask(search, { authorization: '', key })).statusCode, 200);
  });

  test('that is missing, unknown, revoked or past is refused with what to do', async () => {
    const other = await openAsker();
    const { begin, clock } = api;
    await begin((tx) => revokeClient(tx, { client: other.client, reason: 'Gone.' }, act(clock.now())));
    const { key: neighbours } = await begin(
      (tx) => addClient(tx, { name: 'theirs', may: ['places.read'] }, act(clock.now())),
      saltby,
    );
    const cases = [
      ['', 'api.key-missing'],
      ['Basic abc', 'api.key-missing'],
      [`Bearer moothall_${'A'.repeat(43)}`, 'api.key-unknown'],
      [`Bearer ${neighbours}`, 'api.key-unknown'],
      [`Bearer ${other.key}`, 'api.key-revoked'],
    ] as const;
    for (const [authorization, code] of cases) {
      const answer = await ask(search, { authorization });
      assert.equal(answer.statusCode, 401, code);
      assert.equal(answer.headers['www-authenticate'], 'Bearer');
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
      const said = told(answer.body);
      assert.deepEqual([said.code, said.type], [code, `${origin}/api/problems#${code}`]);
    }
  });

  test('in the address is no parameter, and is said again nowhere', async () => {
    const answer = await ask(`${search}&key=${key}`);
    assert.equal(answer.statusCode, 400);
    assert.doesNotMatch(answer.body, /moothall_/);
    assert.match(
      told(answer.body).detail ?? '',
      /‘key’ is no parameter here\. There are: q, limit, class, after, lang\./,
    );
    assert.equal((await ask(`${search}&key=${key}`, { authorization: '' })).statusCode, 401);
  });

  test('opens no cookie, and no other site may ask with it', async () => {
    const answer = await ask(search, { origin: 'https://elsewhere.example.org' });
    assert.equal(answer.headers['set-cookie'], undefined);
    assert.equal(answer.headers['access-control-allow-origin'], undefined);
    const { app } = api;
    const asked = await app.inject({
      method: 'OPTIONS',
      url: `/api${search}`,
      headers: { host: new URL(origin).host },
    });
    assert.equal(asked.statusCode, 405);
  });
});

test('a client that asks too often is told when to come back, and others are not held up', async () => {
  const busy = await openAsker({ perMinute: 3 });
  const statuses = [];
  for (let asked = 0; asked < 4; asked += 1) statuses.push((await busy.ask(search)).statusCode);
  assert.deepEqual(statuses, [200, 200, 200, 429]);
  const answer = await busy.ask(search);
  assert.equal(answer.headers['retry-after'], '20');
  assert.equal(told(answer.body).code, 'api.too-many');
  assert.equal((await ask(search)).statusCode, 200);
  api.clock.advance({ seconds: 20 });
  assert.equal((await busy.ask(search)).statusCode, 200);
});

describe('every parameter that is wrong is named, with what it takes', () => {
  const at = '/v1/places/nearest?at=400100,300000';
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['/v1/places/addresses', 'q', /‘q’ is missing\. What a person would type/],
    ['/v1/places/addresses?q=', 'q', /‘q’ is missing/],
    [`/v1/places/addresses?q=${'a'.repeat(121)}`, 'q', /‘q’ is not right/],
    ['/v1/places/addresses?q=a&q=b', 'q', /‘q’ is not right/],
    [`${search}&limit=0`, 'limit', /a whole number from 1 to 100/],
    [`${search}&limit=101`, 'limit', /a whole number from 1 to 100/],
    [`${search}&limit=1.5`, 'limit', /a whole number from 1 to 100/],
    [`${search}&limit=many`, 'limit', /a whole number from 1 to 100/],
    [`${search}&limit=1e2`, 'limit', /a whole number from 1 to 100/],
    [`${search}&class=house`, 'class', /beginning of a classification code/],
    [`${search}&after=${'x'.repeat(301)}`, 'after', /taken from `next`/],
    [`${search}&lang=fr`, 'lang', /`en` or `cy`/],
    [`${search}&limt=5`, 'limt', /‘limt’ is no parameter here/],
    [`${search}&${encodeURIComponent('<b>')}=5`, '…', /is no parameter here/],
    ['/v1/places/nearest', 'at', /‘at’ is missing/],
    ['/v1/places/nearest?at=here', 'at', /‘at’ is not right/],
    ['/v1/places/nearest?at=800000,480389', 'at', /‘at’ is not right/],
    ['/v1/places/nearest?lat=52.2', 'lon', /‘lon’ is missing/],
    ['/v1/places/nearest?lon=-2', 'lat', /‘lat’ is missing/],
    ['/v1/places/nearest?lat=1.2&lon=54.2', 'lat', /‘lat’ is not right/],
    ['/v1/places/nearest?lat=91&lon=1', 'lat', /‘lat’ is not right/],
    [`${at}&lat=54&lon=1`, 'at', /‘at’ is not right/],
    [`${at}&within=0`, 'within', /from 1 to 1000/],
    [`${at}&within=1001`, 'within', /from 1 to 1000/],
    ['/v1/places/postcodes/nothing', 'postcode', /A postcode or its beginning/],
    ['/v1/places/areas', 'at', /‘at’ is missing/],
    ['/v1/places/areas?at=400100,300000&on=2026-02-30', 'on', /The day in question/],
    ['/v1/places/areas/Ward', 'kind', /The kind of area/],
    ['/v1/places/areas/ward/%3Cb%3E', 'code', /The code of the area/],
    ['/v1/places/addresses/0', 'uprn', /1 to 12 digits/],
    ['/v1/places/addresses/1234567890123', 'uprn', /1 to 12 digits/],
    ['/v1/places/streets/12x', 'usrn', /1 to 8 digits/],
    ['/v1/places/references/1?source=council-tax', 'source', /Whose key it is/],
    ['/v1/places/layers/lamp/assets', 'at', /‘at’ is missing/],
    ['/v1/places/layers/lamp/assets?box=1,2,3', 'box', /west,south,east,north/],
    ['/v1/places/layers/lamp/assets?box=5,5,4,4', 'box', /west,south,east,north/],
    ['/v1/places/layers/lamp/assets?box=0,0,20001,1', 'box', /20 kilometres/],
    ['/v1/places/layers/lamp/assets?box=0,0,9,9&at=1,1', 'box', /Or give a place/],
  ];
  for (const [path, parameter, words] of cases)
    test(path.slice(0, 80), async () => {
      const answer = await ask(path);
      assert.equal(answer.statusCode, 400, answer.body);
      const { code, parameters, detail } = told(answer.body);
      assert.equal(code, 'api.parameters');
      assert.deepEqual(
        parameters?.map(({ name }) => name),
        [parameter],
      );
      assert.match(detail ?? '', words);
    });

  for (const { at: pattern, described } of read) {
    const named = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    test(`in the path of ${described.id}`, async () => {
      for (const name of named) {
        const path = pattern.replace(`:${name}`, 'x'.repeat(150)).replaceAll(/:\w+/g, '1');
        const answer = await ask(path);
        assert.equal(answer.statusCode, 400, answer.body);
        assert.ok(
          told(answer.body).parameters?.some((one) => one.name === name),
          `${path} ${answer.body}`,
        );
      }
    });

    test(`sent to ${described.id} twice`, async () => {
      const taken = Object.keys(fieldsOf(queryOfRoute(pattern)).properties);
      assert.ok(taken.includes('lang'));
      for (const name of taken) {
        const example = described.example.replace(/\{\w+\}/, '0190aaaa-0000-7000-8000-000000000001');
        const sign = example.includes('?') ? '&' : '?';
        const answer = await ask(`${example}${sign}${name}=1&${name}=1`);
        assert.equal(answer.statusCode, 400, answer.body);
        assert.ok(
          told(answer.body).parameters?.some((one) => one.name === name),
          `${name} ${answer.body}`,
        );
      }
    });
  }

  test('all of them at once, and in Welsh for whoever reads it', async () => {
    const answer = await ask('/v1/places/nearest?within=0&limit=x&lat=1&odd=1', { 'accept-language': 'cy' });
    const { parameters, detail } = told(answer.body);
    assert.deepEqual(parameters?.map(({ name }) => name).toSorted(), ['limit', 'odd', 'within']);
    assert.match(detail ?? '', /Nid yw ‘within’ yn gywir/);
  });
});

describe('an answer that a client has already', () => {
  test('is not sent again until something is imported or published', async () => {
    const first = await ask(search);
    const etag = String(first.headers['etag']);
    const again = await ask(search, { 'if-none-match': etag });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
    assert.equal((await ask(search, { 'if-none-match': `"x", ${etag}` })).statusCode, 304);
    assert.equal((await ask(search, { 'if-none-match': '"x"' })).statusCode, 200);
  });

  test('is another one in Welsh, and for a map', async () => {
    const tags = [{}, { 'accept-language': 'cy' }, { accept: 'application/geo+json' }].map(
      async (headers) => (await ask(search, headers)).headers['etag'],
    );
    assert.equal(new Set(await Promise.all(tags)).size, 3);
  });
});

test('what is not there is said to a program, whatever it would have', async () => {
  for (const path of ['/v1/places/nowhere', '/v1', '/v2/places/addresses?q=a']) {
    const answer = await ask(path, { accept: 'text/html' });
    assert.equal(answer.statusCode, 404, path);
    assert.equal(told(answer.body).code, 'request.not-found');
  }
});

test('neither a key nor what was asked for stands in a log', async () => {
  await ask('/v1/places/addresses?q=secret%20mill');
  await ask(`/v1/places/addresses?q=a&key=${key}`);
  const lines = api.logged.join('');
  assert.match(lines, /"route":"\/api\/v1\/places\/addresses"/);
  assert.doesNotMatch(lines, /moothall_|secret/);
});
