import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedParts, unsafeLinks } from './linked-words.ts';

test('words lead where they say, and what is around them stays', () => {
  assert.deepEqual(linkedParts('See [the list](https://example.org/a?b=c#d), or call.'), [
    'See ',
    { words: 'the list', to: 'https://example.org/a?b=c#d' },
    ', or call.',
  ]);
  assert.deepEqual(linkedParts('[a](https://a.org)[b](https://b.org)'), [
    { words: 'a', to: 'https://a.org' },
    { words: 'b', to: 'https://b.org' },
  ]);
  for (const plain of ['', 'nothing', 'a [b] (c)', '[a]'])
    assert.deepEqual(linkedParts(plain), plain === '' ? [] : [plain]);
});

const unsafe = [
  'javascript:alert`1`',
  'JAVASCRIPT:x',
  ' https://a.org',
  'http://a.org',
  '//a.org',
  '/path',
  'data:text/html,x',
  'https://',
  'https://localhost',
  'https://user:secret@a.org',
  'https://a.org" onclick="x',
  'https://a.org\\@b.org',
  '',
];
for (const to of unsafe)
  test(`“${to}” is no link, and is said to be none`, () => {
    const text = `[words](${to})`;
    assert.deepEqual(linkedParts(text), [text]);
    assert.deepEqual(unsafeLinks(text), [to]);
  });
