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

test('a code is good for its own reference, is spelt as a reference is, and tells nothing of the seal', () => {
  const code = seals.code(reference);
  assert.equal(caseReference.parse(code), code);
  assert.equal(seals.code(reference), code, 'always the same');
  assert.ok(seals.isCode(reference, code));
  const other = caseReference.parse('7KQ4-2XR5');
  assert.ok(!seals.isCode(other, code));
  assert.ok(!seals.isCode(reference, seals.code(other)));
  assert.ok(!seals.isCode(reference, sealsUnder(Buffer.alloc(32, 2)).code(reference)));
});
