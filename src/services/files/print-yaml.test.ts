import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseYaml } from '../reading/yaml-file.ts';
import { printYaml } from './print-yaml.ts';

const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('yes', 'no', 'null', '007', '2026-11-20', '1e3', '{due}', 'a: b', '# no comment', ''),
    fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\uFFFD')),
    fc.string({ maxLength: 200 }).map((text) => `${text}\n\n  ${text}\n`),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/), tie('data'), { maxKeys: 4 }),
  ),
}));

test('what is written as YAML is read as it was, and is written the same again', () => {
  fc.assert(
    fc.property(fc.record({ document: data }), (document) => {
      const text = printYaml(document);
      const read = parseYaml('any.yaml', text);
      assert.ok('found' in read, text);
      assert.deepEqual(read.found.data, JSON.parse(JSON.stringify(document)));
      assert.equal(printYaml(read.found.data), text);
    }),
    { numRuns: 1_000 },
  );
});
