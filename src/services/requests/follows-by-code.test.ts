import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Participant } from '#capabilities/cases';
import { emailAddress } from '#language';
import { followsByCode } from './follows-by-code.ts';

const email = emailAddress.parse('gwen@example.org');
const texted: Pick<Participant, 'email' | 'telephone' | 'preferredWay'> = {
  email,
  telephone: '07700 900123',
  preferredWay: 'text-message',
};

test('a request is followed by a code where nobody gave an email address, by whichever way they want to hear', () => {
  for (const [participants, isSo] of [
    [[], true],
    [[{}], true],
    [[{}, { email }], false],
    [[texted], false],
  ] as const)
    assert.equal(followsByCode(participants), isSo, JSON.stringify(participants));
});
