import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEmail } from './contact.ts';

for (const [typed, parsed] of [
  [' Ann.Other+bins@Example.ORG ', 'Ann.Other+bins@example.org'],
  ['efa.ŵyn@enghraifft.cymru', 'efa.ŵyn@enghraifft.cymru'],
  ['a@b', undefined],
  ['a b@example.org', undefined],
  ['a@example.org\r\nBcc: b@example.org', undefined],
  // What PostgreSQL cannot store, or no encoder can write.
  ['a\u0000b@example.org', undefined],
  ['a\u0085b@example.org', undefined],
  ['a\ud800b@example.org', undefined],
  [`${'a'.repeat(65)}@example.org`, undefined],
] as const)
  test(`${JSON.stringify(typed)} is ${parsed ?? 'no email address'}`, () => {
    assert.equal(parseEmail(typed), parsed);
  });
