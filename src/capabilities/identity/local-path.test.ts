import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { localPath } from './local-path.ts';

test('a path of ours is kept, with its query', () => {
  for (const path of ['/', '/requests', '/cases/HVX47KQ2?tab=timeline&page=2', '/a/%C3%A9#b'])
    assert.equal(localPath(path), path);
});

test('whatever could lead elsewhere leads to the start', () => {
  for (const path of [
    undefined,
    '',
    'requests',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    `/${'a'.repeat(500)}`,
    '/caf\u00e9',
    '/a\u0000b',
  ])
    assert.equal(localPath(path), '/', JSON.stringify(path));
});

// fast-check's own strings cost seconds to set up.
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((codes) => codes.map((code) => String.fromCharCode(code)).join(''));

test('however it is made, the browser stays on our origin', () => {
  const hostile = fc.array(
    fc.constantFrom('/', '\\', '\t', '\n', 'evil.example', ':', '@', 'a', '?', ' ', '.'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        hostile.map((parts) => parts.join('')),
        fc.webUrl(),
        anything,
      ),
      (given) => {
        assert.equal(new URL(localPath(given), 'https://council.example').origin, 'https://council.example');
      },
    ),
    { verbose: true },
  );
});
