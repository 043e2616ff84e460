import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digitsOf, typedCode } from './typed-code.ts';

test('a code is read however it was spaced', () => {
  for (const typed of [
    '048213',
    '048 213',
    ' 048-213 ',
    '0 4 8 2 1 3',
    '048\u2013213',
    '048\u00a0213',
    '\u200e048213',
    '048.213',
    '０４８２１３',
    '048213\r\n',
  ])
    assert.equal(digitsOf(typed), '048213', JSON.stringify(typed));
});

const mistakeIn = (typed: unknown) => typedCode.safeParse(typed).error?.issues[0]?.message;

test('what is not six digits is a mistake that says which', () => {
  assert.equal(mistakeIn('  '), 'missing');
  for (const typed of ['04821', '0482133', 'O48213', '٠٤٨٢١٣', '048213\u0000', '🐕', '1'.repeat(10_000)])
    assert.equal(mistakeIn(typed), 'malformed', typed.slice(0, 10));
  assert.equal(typedCode.parse('048 213'), '048213');
});

const typedParts = fc.constantFrom(
  '0',
  '48',
  '213',
  ' ',
  '-',
  '.',
  '–',
  'O',
  '\u00a0',
  '\u200e',
  '\u0000',
  '٠',
  '🐕',
);

test('reading a code again changes nothing, and nothing typed breaks it', () => {
  fc.assert(
    fc.property(fc.array(typedParts), (parts) => {
      const digits = digitsOf(parts.join(''));
      assert.equal(digits === undefined ? undefined : digitsOf(digits), digits);
    }),
    { verbose: true },
  );
});
