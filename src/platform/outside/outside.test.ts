import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrivateAddress } from './private-address.ts';
import { retryAfter } from './retry-after.ts';

const addresses = [
  ['127.0.0.1', true],
  ['10.1.2.3', true],
  ['172.31.255.255', true],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['::1', true],
  ['::', true],
  ['fe80::1', true],
  ['fd00::1', true],
  ['::ffff:192.168.1.1', true],
  ['64:ff9b::10.0.0.1', true],
  ['no address', true],
  ['8.8.8.8', false],
  ['172.32.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['2a00:1450:4009::200e', false],
] as const;
for (const [address, isPrivate] of addresses)
  test(`${address} ${isPrivate ? 'stays inside' : 'leads outside'}`, () => {
    assert.equal(isPrivateAddress(address), isPrivate);
  });

const waits = [
  ['7', 7],
  [undefined, 60],
  ['0', 1],
  ['86400', 300],
  ['Tue, 24 Nov 2026 09:00:00 GMT', 60],
] as const;
for (const [said, seconds] of waits)
  test(`whoever says ${String(said)} is left alone for ${String(seconds)} seconds`, () => {
    assert.equal(retryAfter({ 'retry-after': said }), seconds);
  });
