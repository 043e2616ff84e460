import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEmail } from './contact.ts';
import { uprn } from './identifiers.ts';
import { parsePostcode } from './postcode.ts';
import { optionalText, text } from './text.ts';

const refusal = (schema: ReturnType<typeof text>, value: unknown) =>
  schema.safeParse(value).error?.issues[0]?.message;

test('text is kept as it was meant: trimmed, composed, with plain line ends, emoji and right-to-left whole', () => {
  assert.equal(text(20).parse('  Cafe\u0301\r\nnext  '), 'Caf\u00e9\nnext');
  assert.equal(text(5).parse('👩‍🚒ab'.normalize()), '👩‍🚒ab');
  assert.equal(text(20).parse('مرحبا'), 'مرحبا');
});

test('a NUL, a lone surrogate, too much and nothing at all are refused by name', () => {
  assert.equal(refusal(text(20), 'a\u0000b'), 'unstorable');
  assert.equal(refusal(text(20), 'a\ud800b'), 'unstorable');
  assert.equal(refusal(text(3), 'four'), 'too-long');
  assert.equal(refusal(text(3), '   '), 'missing');
  assert.equal(refusal(text(3), undefined), 'missing');
  assert.equal(optionalText(3).parse(undefined), '');
});

test('a postcode is read in any case, with any spacing and punctuation', () => {
  for (const typed of ['xm1 1aa', 'XM11AA', ' X-M1.1a A'])
    assert.equal(parsePostcode(typed), 'XM1 1AA', typed);
  for (const typed of ['', 'XM1', 'XM1 1A', '12345', 'XM1 1AAA'])
    assert.equal(parsePostcode(typed), undefined, typed);
});

test('an email address keeps its spelling, loses its spaces, and cannot carry a second line', () => {
  assert.equal(parseEmail(" Ann.O'Hara+bins@Example.ORG "), "Ann.O'Hara+bins@example.org");
  for (const typed of [
    'ann',
    'ann@',
    '@example.org',
    'a b@example.org',
    'a@b@example.org',
    'a@example.org\nbcc:x@y.org',
  ])
    assert.equal(parseEmail(typed), undefined, typed);
});

test('a UPRN is one to twelve digits, and leading zeros mean nothing', () => {
  assert.equal(uprn.parse('000100000001'), 100_000_001);
  for (const typed of ['0', '', '1234567890123', '12a', '-1', '1.5'])
    assert.equal(uprn.safeParse(typed).success, false, typed);
});
