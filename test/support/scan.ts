import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { checkFile } from '#capabilities/documents';
import type { ScanPort } from '#capabilities/documents';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { FileStore } from '#platform/files';
import { pictureMaker } from '#platform/pictures';
import { act } from '#test/database';
import type { TestDatabase } from '#test/database';
import { eicar } from '#test/files';

/** A scanner that knows one pattern. */
export const scanner: ScanPort = {
  scan: async (content) => {
    const bytes = Buffer.concat(await content.toArray());
    return bytes.includes(eicar) ? { verdict: 'infected', signature: 'Eicar' } : { verdict: 'clean' };
  },
  check: async () => 'a scanner',
};

/** Does the job of every file that is held, as the worker does. */
export async function checker({ begin }: Pick<TestDatabase, 'begin'>, store: FileStore) {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-made-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const pictures = pictureMaker({ folder, checkout: join(import.meta.dirname, '../..') });
  const job = checkFile({ store, scanner, pictures });
  return async (at: Temporal.Instant): Promise<void> => {
    const { rows } = await begin((tx) =>
      sql<{ file: Uuid }>`select file_id as file from documents.hold order by since, file_id`.execute(
        tables<Record<string, never>>(tx),
      ),
    );
    for (const payload of rows) {
      const plan = await begin((tx) => job.prepare(tx, payload, act(at)));
      if (!plan) continue;
      const done = await job.perform(plan);
      await begin((tx) => job.record(tx, { plan, done }, act(at)));
    }
  };
}
