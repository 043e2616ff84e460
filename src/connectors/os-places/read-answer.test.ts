import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header, lantern } from './captured.setting.ts';
import { readAnswer } from './read-answer.ts';

const json = { 'content-type': 'application/json;charset=UTF-8' };
const read = (said: unknown, status = 200, headers: Readonly<Record<string, string>> = json) =>
  readAnswer({
    status,
    headers,
    body: Buffer.from(typeof said === 'string' ? said : JSON.stringify(said)),
  });
const results = (...records: readonly object[]) =>
  read({ header: { ...header, totalresults: records.length }, results: records.map((LPI) => ({ LPI })) });

test('a record is read by its parts, on the National Grid', () => {
  const answer = results(lantern);
  assert.ok(answer.how === 'found');
  const [record] = answer.records;
  assert.deepEqual(
    [record?.uprn, record?.usrn, record?.point, record?.tongue, record?.isAlternative, answer.hasMore],
    [700_001_012, 90_700_001, { easting: 630_504.5, northing: 471_218 }, 'en', false, false],
  );
  assert.deepEqual(record?.parts, {
    organisation: 'THE LAMP (HOLDINGS)',
    sao: { text: 'FLAT 2', startNumber: null, startSuffix: '', endNumber: null, endSuffix: '' },
    pao: { text: 'LAMPLIGHTER HOUSE', startNumber: 12, startSuffix: 'A', endNumber: 14, endSuffix: '' },
    street: 'LANTERN ROW',
    locality: 'OVERWATER',
    town: 'THORNMERE',
    postcode: 'TH41 1AA',
  });
});

test('a Welsh record and a second name say so; a street and an old name are no addresses', () => {
  const answer = results(
    { ...lantern, LANGUAGE: 'CY', STREET_DESCRIPTION: 'RHES Y LLUSERN' },
    { ...lantern, LPI_LOGICAL_STATUS_CODE: '3' },
    { ...lantern, LPI_LOGICAL_STATUS_CODE: '8' },
    { ...lantern, CLASSIFICATION_CODE: 'PS' },
  );
  assert.ok(answer.how === 'found');
  assert.deepEqual(
    answer.records.map(({ tongue, isAlternative }) => [tongue, isAlternative]),
    [
      ['cy', false],
      ['en', true],
    ],
  );
});

test('nothing found is an answer without results, and more than were given are told of', () => {
  assert.deepEqual(read({ header: { ...header, totalresults: 0 } }), {
    how: 'found',
    records: [],
    hasMore: false,
  });
  const first = read({ header: { ...header, totalresults: 130 }, results: [{ LPI: lantern }] });
  assert.ok(first.how === 'found' && first.hasMore);
});

test('one odd record among good ones is left out', () => {
  const answer = results(lantern, { ...lantern, UPRN: 'all' }, { ...lantern, TOWN_NAME: 'A\u0000B' });
  assert.ok(answer.how === 'found');
  assert.equal(answer.records.length, 1);
});

const senseless = [
  ['a page', '<h1>Sorry</h1>', { 'content-type': 'text/html' }],
  ['a page that calls itself JSON', '<h1>Sorry</h1>', json],
  ['an answer that was cut off', '{"header":{"totalresults":1},"results":[{"LPI":', json],
  ['JSON of another kind', '[1, 2]', json],
  ['an answer without its header', { results: [{ LPI: lantern }] }, json],
  ['results that are no list', { header, results: { LPI: lantern } }, json],
  [
    'more results than were asked for',
    { header, results: Array.from({ length: 101 }, () => ({ LPI: lantern })) },
    json,
  ],
  ['records of another format', { header, results: [{ DPA: { UPRN: '1' } }] }, json],
  ['places off the grid', { header, results: [{ LPI: { ...lantern, X_COORDINATE: -1 } }] }, json],
  ['no type', { header }, {}],
] as const;
for (const [name, said, headers] of senseless)
  test(`${name} is no answer`, () => {
    assert.deepEqual(read(said, 200, headers), { how: 'failed' });
  });

const fault = { fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } } };
const mistaken = { error: { statuscode: 400, message: 'Requested postcode must contain a minimum of …' } };
const statuses = [
  [400, mistaken, json, { how: 'found', records: [], hasMore: false }],
  [400, '<h1>Bad gateway</h1>', json, { how: 'failed' }],
  [401, fault, json, { how: 'key-refused' }],
  [403, fault, json, { how: 'key-refused' }],
  [429, fault, json, { how: 'throttled', seconds: 60 }],
  [429, fault, { 'retry-after': '7' }, { how: 'throttled', seconds: 7 }],
  [503, fault, { 'retry-after': '20' }, { how: 'throttled', seconds: 20 }],
  [503, fault, json, { how: 'failed' }],
  [500, '', {}, { how: 'failed' }],
  [404, '', {}, { how: 'failed' }],
  [302, '', { location: 'https://elsewhere.example' }, { how: 'failed' }],
] as const;
for (const [status, said, headers, answer] of statuses)
  test(`${String(status)} with ${JSON.stringify(headers)} is ${answer.how}`, () => {
    assert.deepEqual(read(said, status, headers), answer);
  });
