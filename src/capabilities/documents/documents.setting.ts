import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { newId } from '#platform/chance';
import { fileName, folderStore, newFileKey } from '#platform/files';
import type { FileKind, Taken } from '#platform/files';
import { pictureMaker } from '#platform/pictures';
import type { Act, Uuid } from '#language';
import type { Job } from '#platform/jobs';
import { act, testDatabase, thornmere } from '#test/database';
import { eicar } from '#test/files';
import { addFile, checkFile, eraseContent } from './index.ts';
import type { Holder, Scanned, ScanPort } from './index.ts';

/** A database, a store, and a scanner that knows one pattern and can be away. */
export async function documentsSetting() {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-documents-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const { begin, urls } = await testDatabase();
  const store = folderStore(join(folder, 'kept'));
  const scanning = { isAway: false };
  const scanner: ScanPort = {
    scan: async (content): Promise<Scanned> => {
      const bytes = Buffer.concat(await content.toArray());
      if (scanning.isAway) throw new Error('the scanner is away');
      return bytes.includes(eicar) ? { verdict: 'infected', signature: 'Eicar' } : { verdict: 'clean' };
    },
    check: async () => 'a scanner',
  };
  const pictures = pictureMaker({
    folder: join(folder, 'made'),
    checkout: join(import.meta.dirname, '../../..'),
  });
  const ports = { store, scanner, pictures };
  const now = act('2026-11-20T09:00:00Z');

  async function taken(bytes: Buffer, kind: FileKind, more: Partial<Taken> = {}): Promise<Taken> {
    const path = join(folder, 'sent');
    await writeFile(path, bytes);
    const key = newFileKey(thornmere);
    const digest = '0'.repeat(64);
    await store.put(key, { path, bytes: bytes.length, digest });
    return { field: 'photos', name: fileName('one', kind), kind, key, digest, bytes: bytes.length, ...more };
  }
  const draft = (): Holder & { readonly kind: 'draft' } => ({ kind: 'draft', id: newId(now.at) });
  const add = async (holder: Holder, file: Taken): Promise<Uuid> =>
    begin((tx) => addFile(tx, { holder, question: 'photos', taken: file }, now));

  /** Runs a job as the worker does. False when there was nothing to do. */
  async function run<Payload, Plan, Done>(job: Job<Payload, Plan, Done>, payload: Payload, at: Act = now) {
    const plan = await begin((tx) => job.prepare(tx, payload, at));
    if (plan === undefined) return false;
    const done = await job.perform(plan);
    await begin((tx) => job.record(tx, { plan, done }, at));
    return true;
  }
  const check = async (file: Uuid) => run(checkFile(ports), { file });
  const erase = async (erasure: Uuid) => run(eraseContent(store), { erasure });
  return { begin, urls, store, scanning, ports, now, taken, draft, add, run, check, erase };
}
