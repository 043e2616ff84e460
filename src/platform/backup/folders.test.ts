import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bringBackFolder, checkFiles, keepFolder, refuseUnlessEmptyFolder } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'moothall-folders-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('files of a folder are kept with their digests and come back, begun again or not, and never over others', async () => {
  const [folder, from] = [join(root, 'backup'), join(root, 'uploads')];
  mkdirSync(join(from, 'deep/er'), { recursive: true });
  for (const name of ['one', 'deep/er/two']) writeFileSync(join(from, name), `the file ${name}`);
  const files = await keepFolder(folder, { name: 'uploads', path: from });
  assert.deepEqual(files.map(({ path }) => path).toSorted(), [
    'files/uploads/deep/er/two',
    'files/uploads/one',
  ]);
  await checkFiles(folder, files);

  const to = { name: 'uploads', path: join(root, 'new') };
  mkdirSync(`${to.path}.restoring/left`, { recursive: true });
  await refuseUnlessEmptyFolder(to);
  assert.equal(await bringBackFolder(folder, to, files), 2);
  assert.equal(readFileSync(join(to.path, 'deep/er/two'), 'utf8'), 'the file deep/er/two');
  await assert.rejects(refuseUnlessEmptyFolder(to), { code: 'restore.folder-not-empty' });

  writeFileSync(join(folder, 'files/uploads/one'), 'the file two');
  await assert.rejects(checkFiles(folder, files), { code: 'backup.file-damaged' });
});
