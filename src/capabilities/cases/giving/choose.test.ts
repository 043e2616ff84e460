import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuid } from '#language';
import { choose } from './choose.ts';
import type { Candidate } from './choose.ts';

const named = (last: string) => uuid.parse(`00000000-0000-7000-8000-00000000000${last}`);
const one = (last: string, different: Partial<Candidate> = {}): Candidate => ({
  officer: named(last),
  sees: ['parks/public'],
  skills: [],
  load: 0,
  capacity: 10,
  turn: 0,
  ...different,
});
const wanted = { sight: 'parks/public', skill: null, units: 1, not: [] };
const chosen = (...of: Parameters<typeof choose>) => choose(...of)?.officer;

test('by turn it is whoever waits longest; somebody new is before all others', () => {
  const some = [one('1', { turn: 3 }), one('2', { turn: 1 }), one('3', { turn: 2 })];
  assert.equal(chosen('round-robin', wanted, some), named('2'));
  assert.equal(chosen('round-robin', wanted, [...some, one('4')]), named('4'));
});

test('by load it is whose share of what they can take on is smallest, and by turn where it is the same', () => {
  const [full, half] = [one('1', { load: 2, capacity: 4 }), one('2', { load: 4, capacity: 10 })];
  assert.equal(chosen('least-loaded', wanted, [full, half]), named('2'));
  assert.equal(chosen('least-loaded', wanted, [one('1', { turn: 2 }), one('2', { turn: 1 })]), named('2'));
});

test('somebody is given only what they may see, can do, have room for, and have not put back', () => {
  const able = one('1', { skills: ['trees'], load: 8 });
  assert.equal(chosen('round-robin', { ...wanted, skill: 'trees', units: 2 }, [able]), able.officer);
  for (const not of [
    { ...wanted, sight: 'parks/restricted' },
    { ...wanted, skill: 'bats' },
    { ...wanted, units: 3 },
    { ...wanted, not: [able.officer] },
  ])
    assert.equal(choose('round-robin', not, [able]), undefined);
});
