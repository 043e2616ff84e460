import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTyped } from './read-typed.ts';

/** Postcode in round brackets, `(TH2?)` one that is not whole, `!` one that was corrected; units in angles, numbers with #. */
function said(typed: string): string {
  const { postcode, tokens } = readTyped(typed);
  const parts = tokens.map((token) => {
    if (token.kind === 'unit') return `<${token.text}>`;
    if (token.kind === 'word') return token.text;
    return `${token.isOfUnit ? '##' : '#'}${token.number}${token.suffix}`;
  });
  const { starts, isWhole, isCorrected } = postcode ?? { starts: '', isWhole: true, isCorrected: false };
  return [...parts, postcode && `(${starts}${isWhole ? '' : '?'}${isCorrected ? '!' : ''})`]
    .filter(Boolean)
    .join(' ');
}

const examples: readonly (readonly [string, string])[] = [
  ['12 High Street', '#12 HIGH STREET'],
  ['12a, high st.', '#12A HIGH ST'],
  ['0012 high street', '#12 HIGH STREET'],
  ['12highstreet', '#12 HIGHSTREET'],
  ['flat 2, 12 high street', '<FLAT> ##2 #12 HIGH STREET'],
  ['12 flt 2 high street', '#12 <FLT> ##2 HIGH STREET'],
  ['flat b 12 high street', '<FLAT> B #12 HIGH STREET'],
  ['first floor flat 12 high street', 'FIRST FLOOR FLAT #12 HIGH STREET'],
  ['flat iron square', 'FLAT IRON SQUARE'],
  ["o'connell street", 'OCONNELL STREET'],
  ['St Mary’s', 'ST MARYS'],
  ['1st avenue', '1ST AVENUE'],
  ['Barker & Sons', 'BARKER AND SONS'],
  ['Lôn y Felin', 'LON Y FELIN'],
  ['TH2 1BJ', '(TH21BJ)'],
  ['th21bj', '(TH21BJ)'],
  [' t h2 1 bj', '(TH21BJ)'],
  ['12 th2 1bj', '#12 (TH21BJ)'],
  ['th21bj 12 mill lane', '#12 MILL LANE (TH21BJ)'],
  ['12 a1 1aa', '#12 (A11AA)'],
  ['TH2', '(TH2?)'],
  ['th2 1', '(TH21?)'],
  ['th2 1b', '(TH21B?)'],
  ['high street th2', 'HIGH STREET TH2'],
  ['THO 1BJ', '(TH01BJ!)'],
  ['TH2 IBJ', '(TH21BJ!)'],
  ['TH2 lBJ', '(TH21BJ!)'],
  ['TH2 1B0', '(TH21BO!)'],
  ['mill lane thl 1aa', 'MILL LANE (TH11AA!)'],
  ['soil hill', 'SOIL HILL'],
  ['oil mill', 'OIL MILL'],
  ["'; drop table gazetteer.line; --", 'DROP TABLE GAZETTEER LINE'],
  ['%_*', ''],
  ['\u0000🏠', ''],
];

for (const [typed, tokens] of examples)
  test(`“${typed}” is read as ${tokens || 'nothing'}`, () => assert.equal(said(typed), tokens));

test('a number by itself may be a UPRN, zeros before it or none; a long one is none', () => {
  assert.equal(readTyped(' 000010000000102 ').number, undefined);
  assert.equal(readTyped('010000000102').number, 10_000_000_102);
  assert.equal(readTyped('12 high').number, undefined);
});

test('what another system may call a property keeps its letters, digits and dashes', () => {
  assert.equal(readTyped(' n 123-45/a.6 ').key, 'N123-45/A.6');
});

test('whatever is typed, it is few and plain words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
      const { tokens } = readTyped(typed);
      assert.ok(tokens.length <= 12);
      for (const { text } of tokens) assert.match(text, /^[A-Z0-9]+$/);
    }),
  );
});
