import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseReference } from '#language';
import { sealsUnder } from './seals.ts';

const reference = caseReference.parse('7KQ4-2XW9');
const seals = sealsUnder(Buffer.alloc(32, 1));

test('a seal opens its own reference, however that is written', () => {
  assert.equal(seals.open('7kq4 2xw9', seals.seal(reference)), reference);
});

test('a seal opens nothing else, and nothing else opens a reference', () => {
  const seal = seals.seal(reference);
  assert.equal(seals.open(caseReference.parse('7KQ4-2XR5'), seal), undefined);
  assert.equal(seals.open(reference, sealsUnder(Buffer.alloc(32, 2)).seal(reference)), undefined);
  for (const tampered of ['', 'x', seal.slice(1), `${seal}${seal}`, seal.toUpperCase()])
    assert.equal(seals.open(reference, tampered), undefined);
  assert.equal(seals.open('7KQ4-2XNR', seal), undefined);
});
