import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishPacks, readPack } from '#services';
import { act } from '#test/database';
import type { openAsker } from '../asker.setting.ts';

type Api = Pick<Awaited<ReturnType<typeof openAsker>>['api'], 'offer' | 'begin' | 'clock'>;

/** Benches are reported with at most two photographs. */
export async function publishWithPhotographs({ offer: all, begin, clock }: Api): Promise<void> {
  const folder = join(await mkdtemp(join(tmpdir(), 'benches-')), 'broken-bench');
  await cp(join(import.meta.dirname, '../../hub/setting/library/broken-bench'), folder, { recursive: true });
  const change = async (file: string, was: string, is: string) => {
    const path = join(folder, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(was, is));
  };
  const photos =
    '  - page: photos\n    questions:\n      - { question: photos, kind: upload, most: 2, optional: true }';
  await change('form.yaml', '  - page: contact', `${photos}\n  - page: contact`);
  for (const file of ['words.en.yaml', 'words.cy.yaml'])
    await change(file, '  details: {', '  photos: { ask: Photographs, label: Photographs }\n  details: {');
  const read = await readPack(folder);
  assert.ok('found' in read, JSON.stringify(read));
  clock.advance({ minutes: 1 });
  const offer = { ...all, packs: [read.found], offered: ['broken-bench'] };
  await begin((tx) => publishPacks(tx, offer, act(clock.now())));
}
