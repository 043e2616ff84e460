import assert from 'node:assert/strict';
import test from 'node:test';
import { readSequences } from './sequence.ts';

const bindings = ['j', 'k', 'g q', 'g m', '?'];

const press = (...keys: readonly (readonly [string, number])[]) => {
  const read = readSequences();
  return keys.map(([key, at]) => read(key, at, bindings));
};

test('one key alone is answered at once', () => {
  assert.deepEqual(press(['j', 0], ['k', 10]), ['j', 'k']);
});

test('g then q goes to the queue', () => {
  assert.deepEqual(press(['g', 0], ['q', 900]), [undefined, 'g q']);
});

test('a g from two seconds ago is forgotten', () => {
  assert.deepEqual(press(['g', 0], ['q', 2_000]), [undefined, undefined]);
});

test('a key that cannot follow counts by itself', () => {
  assert.deepEqual(press(['g', 0], ['j', 100]), [undefined, 'j']);
  assert.deepEqual(press(['g', 0], ['g', 100], ['m', 200]), [undefined, undefined, 'g m']);
});

test('a key that means nothing does nothing', () => {
  assert.deepEqual(press(['z', 0], ['j', 10]), [undefined, 'j']);
});
