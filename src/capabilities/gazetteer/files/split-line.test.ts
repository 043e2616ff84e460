import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { splitLine } from './split-line.ts';

const examples: readonly (readonly [string, readonly string[] | undefined])[] = [
  ['', ['']],
  [',', ['', '']],
  ['a,b', ['a', 'b']],
  ['"a","b,c",', ['a', 'b,c', '']],
  ['"say ""so""",""', ['say "so"', '']],
  ['""""', ['"']],
  ['"a', undefined],
  ['a,"', undefined],
  ['"a"b,c', undefined],
  ['a"b', undefined],
  [',"a', undefined],
];

for (const [line, fields] of examples)
  test(`${JSON.stringify(line)} is split into ${JSON.stringify(fields)}`, () =>
    assert.deepEqual(splitLine(line), fields));

test('any line is split as a general parser splits it, or not at all where that fails', () => {
  const line = fc.string({ unit: fc.constantFrom('"', ',', 'a', ' ', 'ŷ'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(line, (text) => {
      assert.deepEqual(splitLine(text), parsed(text));
    }),
    { numRuns: 3_000 },
  );
});

function parsed(text: string): readonly string[] | undefined {
  try {
    const rows: string[][] = parse(text, { relax_column_count: true });
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}
