import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { digestIngredients } from './ingredients.ts';

const kitchen = async (t: TestContext) => {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'page.scss'), 'a { color: red }');
  const digest = (settings: unknown = {}, packages = ['sass']) =>
    digestIngredients({ sources: [{ folder, ending: /\.scss$/ }], packages, settings });
  return { folder, digest };
};

test('the same sources, packages and theme are the same files', async (t) => {
  const { digest } = await kitchen(t);
  assert.equal(await digest(), await digest());
});

test('a changed source, another theme or another compiler are other files', async (t) => {
  const { folder, digest } = await kitchen(t);
  const before = await digest();
  assert.notEqual(await digest({ brand: '#6b2d5c' }), before);
  assert.notEqual(await digest({}, ['sass', 'esbuild']), before);
  await writeFile(join(folder, 'page.scss'), 'a { color: blue }');
  assert.notEqual(await digest(), before);
});

test('a file of another kind changes nothing', async (t) => {
  const { folder, digest } = await kitchen(t);
  const before = await digest();
  await writeFile(join(folder, 'README.md'), 'words');
  assert.equal(await digest(), before);
});

test('a missing package is told with its remedy', async (t) => {
  const { digest } = await kitchen(t);
  await assert.rejects(digest({}, ['no-such-package-here']), /not installed: run npm ci/);
});
