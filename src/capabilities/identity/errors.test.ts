import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityErrors } from './errors.ts';

/** What some of them name. */
const facts = { issuer: 'http://login.example.org', name: 'planning', day: '2026-11-20' };

test('every refusal says what to do, in English and in Welsh, and gives nobody away', () => {
  for (const [code, { status, en, cy }] of Object.entries(identityErrors)) {
    const sentences = [en(facts), cy(facts)];
    for (const sentence of sentences) {
      assert.match(sentence, /\.$/, code);
      assert.doesNotMatch(sentence, /undefined|account (does not|already)|nid oes cyfrif/i, code);
    }
    assert.notEqual(sentences[0], sentences[1], code);
    assert.ok(status >= 400 && status < 600, code);
  }
});
