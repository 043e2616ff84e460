import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tongues } from '#language';
import { casesErrors } from './index.ts';
import { sayChanges } from './say-changes.ts';

const facts = {
  changes: 'case.closed',
  count: 2,
  service: 'broken-bench',
  version: 3,
  status: 'received',
  reference: '7KQ4-2XW9',
};

test('every refusal says what is so and what to do, in both languages', () => {
  for (const [code, words] of Object.entries(casesErrors)) {
    const [en, cy] = tongues.map((tongue) => words[tongue](facts));
    assert.ok(en && cy && en !== cy, code);
    assert.match(`${en} ${cy}`, /^[^{}]+[.] [^{}]+[.]$/, code);
    assert.ok(!/undefined/.test(en + cy), code);
  }
});

test('one open sub-case is said in the singular', () => {
  const { en, cy } = casesErrors['case.has-open-sub-cases'];
  assert.match(en({ count: 1 }), /^A sub-case/);
  assert.match(cy({ count: 1 }), /is-achos/);
});

test('the same change is said once, and one that has no words of its own is still said', () => {
  assert.equal(sayChanges('case.noted,case.noted', 'en'), 'a note was written');
  assert.equal(sayChanges('case.merged', 'en'), 'somebody changed it');
  assert.equal(sayChanges('', 'cy'), 'newidiodd rhywun ef');
});
