import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { authorityId } from '#language';
import { newId } from '#platform/chance';
import { readErasures, writeErasures } from './index.ts';
import type { Erased } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'moothall-journal-'));
after(() => rmSync(root, { recursive: true, force: true }));
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');

const erased = (): Erased => ({
  authority: authorityId.parse(1),
  erasure: newId(at),
  at,
  events: [newId(at), newId(at)],
});

test('erasures are read as they were written, each once, for the eyes of the owner alone', async () => {
  const folder = join(root, 'new');
  const [one, other] = [erased(), erased()];
  await writeErasures(folder, [one]);
  await writeErasures(folder, [one, other]);
  assert.deepEqual(await readErasures(folder), [one, other]);
  assert.equal(statSync(join(folder, 'erasures.jsonl')).mode & 0o777, 0o600);
});

test('a line that a crash cut off spoils no other', async () => {
  const folder = join(root, 'crashed');
  const [one, other] = [erased(), erased()];
  await writeErasures(folder, [one]);
  const line = readFileSync(join(folder, 'erasures.jsonl'), 'utf8').trim();
  appendFileSync(join(folder, 'erasures.jsonl'), line.slice(0, 40));
  await writeErasures(folder, [other]);
  assert.deepEqual(await readErasures(folder), [one, other]);
});

test('without a journal there is nothing; one that cannot be read is no empty one', async () => {
  assert.deepEqual(await readErasures(join(root, 'none')), []);
  await assert.rejects(readErasures(join(root, 'new/erasures.jsonl')), { code: 'ENOTDIR' });
});
