import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEmail } from '#language';
import { emailAlone, waysTo } from './ways-to.ts';

const email = parseEmail('ann@example.org') ?? assert.fail();
const telephone = '07700 900123';
const postalAddress = ['1 Mill Lane', 'Thornmere', 'TH1 2AB'];
const all = { name: 'Ann Dyer', email, telephone, postalAddress };
const everything = { text: true, letter: true, abroad: false };
const channels = (...asked: Parameters<typeof waysTo>) => waysTo(...asked).map(({ channel }) => channel);

test('the way that somebody asked for comes first, and the others after it', () => {
  assert.deepEqual(channels(all, everything), ['email', 'text', 'letter']);
  assert.deepEqual(channels({ ...all, preferredWay: 'text-message' }, everything), [
    'text',
    'email',
    'letter',
  ]);
  assert.deepEqual(channels({ ...all, preferredWay: 'telephone' }, everything), ['text', 'email', 'letter']);
  assert.deepEqual(channels({ ...all, preferredWay: 'letter' }, everything), ['letter', 'email', 'text']);
});

test('what the council does not have is no way, whatever was asked for', () => {
  assert.deepEqual(channels({ ...all, preferredWay: 'letter' }, emailAlone), ['email']);
  assert.deepEqual(channels({ telephone, preferredWay: 'text-message' }, emailAlone), []);
});

test('a landline is not texted, nor a number abroad unless the council wants it', () => {
  assert.deepEqual(channels({ telephone: '01632 960 001' }, everything), []);
  assert.deepEqual(channels({ telephone: '070 1234 5678' }, everything), []);
  assert.deepEqual(channels({ telephone: '+33 6 12 34 56 78' }, everything), []);
  assert.deepEqual(channels({ telephone: '+33 6 12 34 56 78' }, { ...everything, abroad: true }), ['text']);
  assert.deepEqual(waysTo({ telephone: '+44 (0)7700 900123' }, everything), [
    { channel: 'text', to: '+447700900123' },
  ]);
});

test('who left neither address nor number is told nothing', () => {
  assert.deepEqual(channels({ name: 'Ann Dyer' }, everything), []);
});
