import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedSources } from './shipped.ts';
import { offencesIn, withoutComments } from './sources.ts';
import type { Source } from './sources.ts';

/** Time, chance, settings and the network enter through the platform, so that a run can be repeated exactly. */
const outside: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\s*[.(]|\bnew Date\b|\bTemporal\.Now\b|\bperformance\.now\b/],
  ['chance', /\bMath\.random\b|\brandom(UUID|Bytes|Int)\b/],
  ['the environment', /\bprocess\.(env|argv|cwd|exit)\b/],
  ['the network', /\bfetch\(|'node:(http|https|net|tls|dgram|dns)'/],
  ['a timer', /\bset(Timeout|Interval|Immediate)\(|'node:timers(\/promises)?'/],
];

function touched({ text }: Source): readonly string[] {
  const code = withoutComments(text);
  return outside.flatMap(([what, pattern]) => (pattern.test(code) ? [what] : []));
}

test('capabilities and services touch no clock, no chance, no environment, no network and no timer', async () => {
  const shipped = await shippedSources();
  const pure = shipped.filter(({ path }) => /^src\/(capabilities|services|language)\//.test(path));
  assert.ok(pure.length > 100);
  assert.deepEqual(offencesIn(pure, touched), []);
});

const seen = (text: string) => touched({ path: 'planted.ts', text });

test('each touch of the outside is noticed', () => {
  assert.deepEqual(seen('const now = new Date();'), ['the clock']);
  assert.deepEqual(seen('const at = Temporal.Now.instant();'), ['the clock']);
  assert.deepEqual(seen('const at = Math.random();'), ['chance']);
  assert.deepEqual(seen(`const port = process.env['PORT'];`), ['the environment']);
  assert.deepEqual(seen(`await fetch('https://example.org');`), ['the network']);
  assert.deepEqual(seen('setTimeout(again, 1_000);'), ['a timer']);
  assert.deepEqual(
    seen('// fetch(it) and setTimeout(again) are the platform’s\nconst day = PlainDate.from(x);'),
    [],
  );
});
