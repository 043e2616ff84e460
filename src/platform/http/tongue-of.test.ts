import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferredIn, tongueOf } from './tongue-of.ts';

test('of the languages that a program would read, ours of the greatest weight is taken', () => {
  const cases = [
    ['cy', 'cy'],
    ['cy-GB, en;q=0.8', 'cy'],
    ['en;q=0.5, cy;q=0.9', 'cy'],
    ['fr, de;q=0.9, cy;q=0.1', 'cy'],
    ['cy;q=0, en', 'en'],
    ['en, cy', 'en'],
    ['fr', undefined],
    ['*', undefined],
    ['', undefined],
    [';;q=,,=', undefined],
    ['cy;q=x', undefined],
  ] as const;
  for (const [accepted, preferred] of cases) assert.equal(preferredIn(accepted), preferred, accepted);
});

const header = () => 'cy';

test('what stands in the address counts before what is remembered, and that before what a browser sends', () => {
  const wishes = { query: {}, cookies: {}, header };
  assert.equal(tongueOf(wishes, true), 'cy');
  assert.equal(tongueOf({ ...wishes, cookies: { tongue: 'en' } }, true), 'en');
  assert.equal(tongueOf({ ...wishes, cookies: { tongue: 'en' }, query: { lang: 'cy' } }, true), 'cy');
  assert.equal(tongueOf({ ...wishes, query: { tongue: 'en', lang: 'cy' } }, true), 'en');
});

test('a portal for people goes by what they chose', () => {
  assert.equal(tongueOf({ query: { lang: 'cy' }, cookies: {}, header }, false), 'en');
  assert.equal(tongueOf({ query: { tongue: 'xx' }, cookies: { tongue: 'cy' }, header }, false), 'cy');
});
