import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Manner, mannerOf } from './manners.ts';

const EXAMPLES: readonly (readonly [address: string, manner: Manner])[] = [
  ['someone@example.org', 'accepts'],
  ['bounce@example.org', 'bounces'],
  ['BOUNCE@Example.org', 'bounces'],
  ['bounce+case-7@example.org', 'bounces'],
  ['bouncer@example.org', 'accepts'],
  ['later-bounce@example.org', 'bounces-later'],
  ['slow@example.org', 'slow'],
  ['greylist@example.org', 'greylists'],
  ['constructor@example.org', 'accepts'],
  ['', 'accepts'],
];

for (const [address, manner] of EXAMPLES) {
  test(`the mailbox of "${address}" ${manner}`, () => assert.equal(mannerOf(address), manner));
}
