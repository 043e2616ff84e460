import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { compressed } from './asset.ts';
import { keep, recall } from './cache.ts';

const somewhere = async (t: TestContext) => {
  const folder = await mkdtemp(join(tmpdir(), 'cache-'));
  t.after(() => rm(folder, { recursive: true }));
  return join(folder, 'digest');
};
const styles = await compressed('hub.css', Buffer.from('.a{color:red}'));
const script = await compressed('hub.js', Buffer.from('document.title = "a";'));

test('what is kept is recalled, byte for byte', async (t) => {
  const folder = await somewhere(t);
  await keep(folder, [styles, script]);
  assert.deepEqual(await recall(folder, ['hub.css', 'hub.js']), [styles, script]);
});

test('a set of which one file is missing is no set', async (t) => {
  const folder = await somewhere(t);
  await keep(folder, [styles, script]);
  await rm(join(folder, 'hub.js.br'));
  assert.equal(await recall(folder, ['hub.css', 'hub.js']), undefined);
});

test('an incomplete set that stands in the way is replaced', async (t) => {
  const folder = await somewhere(t);
  await keep(folder, [styles]);
  await keep(folder, [styles, script]);
  assert.equal((await recall(folder, ['hub.css', 'hub.js']))?.length, 2);
});

test('two that keep the same set at once leave one whole set and no rest', async (t) => {
  const folder = await somewhere(t);
  await Promise.all([keep(folder, [styles, script]), keep(folder, [styles, script])]);
  assert.equal((await recall(folder, ['hub.css', 'hub.js']))?.length, 2);
  assert.deepEqual(await readdir(join(folder, '..')), ['digest']);
});
