import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { KeptFile } from './files-of.ts';
import type { DocumentsTables } from './tables.ts';

/** What is remembered of a file whose bytes are forgotten. */
export type LaidFile = Pick<KeptFile, 'id' | 'question' | 'name' | 'kind' | 'bytes'>;

const none = '0'.repeat(64);

/** Writes files as they were taken down, without their bytes, in a transaction that is going to be undone. */
export async function layFiles(
  tx: Tx,
  { draft, files }: { readonly draft: Uuid; readonly files: readonly LaidFile[] },
  { at }: { readonly at: Temporal.Instant },
): Promise<void> {
  for (const [place, { id, question, name, kind, bytes }] of files.entries())
    await tables<DocumentsTables>(tx)
      .insertInto('documents.file')
      .values({
        id,
        holder_kind: 'draft',
        holder_id: draft,
        question,
        name,
        kind,
        bytes,
        digest: none,
        added_at: at.add({ milliseconds: place }),
      })
      .execute();
}
