import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newToken } from '#platform/chance';
import { isMinted, mintToken } from './session-token.ts';

const key = Buffer.alloc(32, 7);

test('only a token that we gave out is ours, and no two are the same', () => {
  const tokens = Array.from({ length: 1_000 }, () => mintToken(key));
  assert.ok(tokens.every((token) => isMinted([key], token)));
  assert.equal(new Set(tokens).size, 1_000);
});

test('a token that somebody thought up, changed or had from another installation is not ours', () => {
  const token = mintToken(key);
  for (const given of [
    newToken(),
    'A'.repeat(43),
    '',
    token.slice(1),
    `${token.slice(0, 21)}${token[21] === 'A' ? 'B' : 'A'}${token.slice(22)}`,
    mintToken(Buffer.alloc(32, 8)),
  ])
    assert.equal(isMinted([key], given), false, given);
});

test('a token from before the keys were rotated is still ours', () => {
  const newer = Buffer.alloc(32, 8);
  assert.ok(isMinted([newer, key], mintToken(key)));
});
