import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCouncil } from '#services';
import { generateBorough } from '../index.ts';

const read = await readCouncil(join(import.meta.dirname, '../../councils/thornmere'));
assert.ok('found' in read);
const { councillors, officers } = read.found;
const { wards } = generateBorough({ seed: 7, size: 'small' });
const all = Object.values(councillors).flat();

test('54 councillors sit for 21 wards: twelve of three seats and nine of two', () => {
  assert.deepEqual(
    Object.keys(councillors),
    wards.map(({ code }) => code),
  );
  const seats = Object.values(councillors).map((ward) => ward.length);
  assert.equal(all.length, 54);
  assert.equal(seats.filter((count) => count === 3).length, 12);
  assert.equal(seats.filter((count) => count === 2).length, 9);
});

test('each is somebody else, with mail at example.org and a telephone number of the drama', () => {
  assert.equal(new Set([...all, ...officers].map(({ name }) => name)).size, all.length + officers.length);
  assert.equal(new Set(all.map(({ telephone }) => telephone)).size, all.length);
  for (const { email, telephone } of all) {
    assert.match(email, /^cllr\.[a-z.-]+@thornmere\.example\.org$/);
    assert.match(telephone ?? '', /^01632 960 2\d\d$/);
  }
});
