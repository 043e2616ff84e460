import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Measured } from './figure.ts';
import { onGrounds } from './ground/open-ground.ts';
import { suites } from './suites.ts';

const home = await mkdtemp(join(tmpdir(), 'bench-'));
after(() => rm(home, { recursive: true }));

/** Runs suites once, small, on a server of their own. */
async function measure(names: readonly string[]) {
  const figures: Measured[] = [];
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  await onGrounds({ size: 'small', home, say, stop: new Promise<never>(() => {}) }, async (grounds) => {
    for (const { name, on, run } of suites)
      if (names.includes(name)) figures.push(...(await run(await grounds(on))));
  });
  assert.deepEqual([...new Set(figures.map(({ suite }) => suite))], names);
  for (const { name, value, floor } of figures)
    assert.ok(Number.isFinite(value) && (floor === null || floor > 0), name);
  return { figures, said };
}

test('an import, searches and areas are measured, find what they ask for, and their floors say the same', async () => {
  const { figures, said } = await measure(['import', 'search', 'areas']);
  const recalls = figures.filter(({ name }) => name.endsWith('recall@5'));
  assert.deepEqual(
    recalls.map(({ value }) => value),
    Array.from({ length: 9 }, () => 100),
  );
  assert.ok(said.includes('  in Welsh: 5 asked, the plain query finds 5'), said.join('\n'));
});

test('what the start page and the map download is weighed, and the frames of a map full of things are counted', async () => {
  const { figures } = await measure(['weight', 'map']);
  const weights = figures.filter(({ unit }) => unit === 'KB');
  assert.equal(weights.length, 2);
  // A page without its styles and scripts, or a map without its ground, would weigh less.
  for (const { value } of weights) assert.ok(value > 20);
});

test('a long form is filled in, measured and walked by people at once', async () => {
  const { figures } = await measure(['forms']);
  assert.equal(figures.length, 4);
});

test('the clocks of a borough’s cases are read anew, and say what is kept', async () => {
  const { figures, said } = await measure(['clocks']);
  assert.equal(figures.length, 1);
  assert.match(said.join('\n'), /[1-9]\d* clocks of [1-9]\d* cases/);
});

test('the desk among many cases is read, worked and crowded', async () => {
  const { figures, said } = await measure(['cases']);
  assert.equal(figures.filter(({ name }) => name.endsWith('p95')).length, 13);
  assert.match(said.join('\n'), /[1-9]\d* cases and [1-9]\d* events/);
});
