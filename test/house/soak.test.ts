import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, sourcesIn } from './sources.ts';

/** The suites of the soak, each with where its files are. */
function suitesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^ {2}(\w+): \['([^']+)'\],$/gm)].map(([, name = '', at = '']) => [name, at]),
  );
}

const isLonger = (text: string) => /process\.env\['MOOTHALL_SOAK'\]/.test(text);

test('every suite of the soak has a long form, and what has a long form is in the soak', async () => {
  const suites = suitesIn(await read('test/soak.ts'));
  assert.ok(suites.size >= 4);
  const soaked = new Set<string>();
  for (const [name, at] of suites) {
    const longer = (await sourcesIn(at)).filter(({ text }) => isLonger(text));
    assert.ok(longer.length > 0, `${name} does the same as in npm test`);
    for (const { path } of longer) soaked.add(path);
  }
  const all = (await sourcesIn('{src,test}/**/*.test.ts')).filter(({ text }) => isLonger(text));
  assert.deepEqual(
    all.map(({ path }) => path).filter((path) => !soaked.has(path)),
    [],
  );
});

test('the suites are read, and a file without a long form is noticed', () => {
  assert.deepEqual([...suitesIn(`const suites = {\n  chaos: ['a/*.ts'],\n};`)], [['chaos', 'a/*.ts']]);
  assert.equal(isLonger(`const requests = Number(process.env['FUZZ_REQUESTS'] ?? 20_000);`), false);
});
