import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formDefinition } from '#capabilities/forms';
import { newId } from '#platform/chance';
import { act } from '#test/database';
import { participantsOf } from './participants-of.ts';

const at = '2026-11-20T09:00:00Z';
const anonymous = act(at);
const answers = { name: 'Marta Nowicki', email: 'marta.nowicki@example.org', telephone: null };
const formOf = (definition: unknown) => ({
  service: 'any',
  version: 1,
  definition: formDefinition.parse(definition),
  words: { en: { questions: {}, pages: {} }, cy: { questions: {}, pages: {} } },
});
const withContact = formOf({ pages: [{ page: 'contact', block: 'contact' }] });
const without = formOf({ pages: [{ page: 'ship', questions: [{ question: 'name', kind: 'text' }] }] });

test('who asked is what they wrote in the contact block', () => {
  assert.deepEqual(participantsOf({ form: withContact, answers }, anonymous, undefined), [
    {
      role: 'requester',
      identified: 'as-given',
      name: 'Marta Nowicki',
      email: 'marta.nowicki@example.org',
    },
  ]);
});

test('the name of a ship is nobody’s name', () => {
  assert.deepEqual(participantsOf({ form: without, answers }, anonymous, undefined), [
    { role: 'requester', identified: 'as-given' },
  ]);
});

test('an account is known by itself, and another’s by the officer who enters it', () => {
  const id = newId(anonymous.at);
  const [own] = participantsOf({ form: without, answers }, act(at, { kind: 'resident', id }), undefined);
  assert.deepEqual(own, { role: 'requester', identified: 'by-account', account: id });
  const officer = act(at, { kind: 'officer', id: newId(anonymous.at) });
  const [other] = participantsOf({ form: without, answers }, officer, {
    identified: 'by-officer',
    account: id,
  });
  assert.deepEqual(other, { role: 'requester', identified: 'by-officer', account: id });
});
