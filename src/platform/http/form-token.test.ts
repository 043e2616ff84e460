import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newToken } from '#platform/chance';
import { formToken, isFormToken } from './form-token.ts';

const key = Buffer.alloc(32, 7);
const session = newToken();

test('a form’s token is good for its own session and key only, and never looks the same twice', () => {
  const token = formToken(key, session);
  assert.ok(isFormToken([key], session, token));
  assert.notEqual(formToken(key, session), token);
  assert.ok(!isFormToken([key], newToken(), token));
  assert.ok(!isFormToken([Buffer.alloc(32, 8)], session, token));
});

test('anything else is no token', () => {
  const token = formToken(key, session);
  const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
  for (const given of [undefined, 7, '', 'short', [token], `${token}AAAA`, changed, 'A'.repeat(86)])
    assert.ok(!isFormToken([key], session, given), String(given));
});
