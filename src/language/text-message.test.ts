import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textSize, typewritten } from './text-message.ts';

const sizes: readonly (readonly [string, string, ReturnType<typeof textSize>['alphabet'], number, number])[] =
  [
    ['nothing', '', 'GSM-7', 0, 1],
    ['a whole part', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['one more than a part', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['two whole parts', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['one more than two', 'a'.repeat(307), 'GSM-7', 307, 3],
    ['an escape costs two', `${'a'.repeat(159)}€`, 'GSM-7', 161, 2],
    ['an escape is not parted', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
    ['pounds and accents of the table', '£5 è é ù ì ò à ä ö ü', 'GSM-7', 20, 1],
    ['a circumflex', 'dŵr', 'UCS-2', 3, 1],
    ['70 with a circumflex', `ŷ${'a'.repeat(69)}`, 'UCS-2', 70, 1],
    ['71 with a circumflex', `ŷ${'a'.repeat(70)}`, 'UCS-2', 71, 2],
    ['134 with a circumflex', `ŷ${'a'.repeat(133)}`, 'UCS-2', 134, 2],
    ['135 with a circumflex', `ŷ${'a'.repeat(134)}`, 'UCS-2', 135, 3],
    ['a pair of surrogates is not parted', `${'ô'.repeat(66)}🦄${'ô'.repeat(66)}`, 'UCS-2', 134, 3],
  ];

for (const [what, text, alphabet, length, segments] of sizes)
  test(`a text message is counted as networks do: ${what}`, () => {
    const { beyond, ...size } = textSize(text);
    assert.deepEqual(size, { alphabet, length, segments });
    assert.equal(beyond.length > 0, alphabet === 'UCS-2');
  });

test('the letters that cost the alphabet are named, each once', () => {
  assert.deepEqual(textSize('sŵn a dŵr y tŷ').beyond, ['ŵ', 'ŷ']);
});

test('marks of print become those of a typewriter, and letters stay', () => {
  assert.equal(typewritten('‘Mae’r tŷ’ – “oer”…'), `'Mae'r tŷ' - "oer"...`);
});
