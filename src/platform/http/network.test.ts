import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorityId } from '#language';
import { networkDigest, networkOf } from './network.ts';

for (const [address, network] of [
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:db8::192.0.2.1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
] as const)
  test(`${address} is counted as ${network}`, () => {
    assert.equal(networkOf(address), network);
  });

const key = Buffer.alloc(32, 7);
const [one, other] = [authorityId.parse(1), authorityId.parse(2)];
const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
const here = { key, authority: one, now };

test('the addresses of a network have one digest the whole day', () => {
  const late = { ...here, now: Temporal.Instant.from('2026-11-22T23:59:59.999Z') };
  assert.equal(networkDigest(here, '2001:db8::1'), networkDigest(late, '2001:db8::ffff:2'));
  assert.match(networkDigest(here, '192.0.2.1'), /^[0-9a-f]{32}$/);
});

test('another network, another key, another council and another day have another', () => {
  const digests = [
    networkDigest(here, '192.0.2.1'),
    networkDigest(here, '192.0.2.2'),
    networkDigest({ ...here, key: Buffer.alloc(32, 8) }, '192.0.2.1'),
    networkDigest({ ...here, authority: other }, '192.0.2.1'),
    networkDigest({ ...here, now: now.add({ hours: 15 }) }, '192.0.2.1'),
  ];
  assert.equal(new Set(digests).size, digests.length);
});
