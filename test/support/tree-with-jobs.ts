import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPack } from '#services';

const library = join(import.meta.dirname, '../../src/portals/hub/setting/library');

/** Fallen trees, of each of whose branches it is looked up whether somebody has a job there already. */
export async function treeWithJobs(woods = 'woods') {
  const folder = join(await mkdtemp(join(tmpdir(), 'jobs-')), 'fallen-tree');
  await cp(join(library, 'fallen-tree'), folder, { recursive: true });
  const change = async (file: string, was: string, is: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    assert.ok(text.includes(was), `${file} has no ${was}`);
    await writeFile(join(folder, file), text.replaceAll(was, is));
  };
  await change('service.yaml', 'woods', woods);
  const job = '{ question: job, kind: look-up, from: works-register, with: { asset: branch }, or: none }';
  const page = `          - page: job\n            questions:\n              - ${job}\n`;
  await change('form.yaml', '  - page: contact', `${page}  - page: contact`);
  const words = '  job: { ask: Is it this job?, label: Job, missing: Select the job }\n  thick: {';
  for (const file of ['words.en.yaml', 'words.cy.yaml']) await change(file, '  thick: {', words);
  const read = await readPack(folder);
  assert.ok('found' in read, JSON.stringify(read));
  return read.found;
}
