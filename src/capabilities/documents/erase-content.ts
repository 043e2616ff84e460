import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { fileKey } from '#platform/files';
import type { FileKey, FileStore } from '#platform/files';
import { addJob } from '#platform/jobs';
import type { Job } from '#platform/jobs';
import { eraseContentKind } from './jobs.ts';
import type { DocumentsTables } from './tables.ts';

/** Wants bytes gone, in the transaction after which no row names them; a job removes them from the store. */
export async function wantErased(tx: Tx, keys: readonly string[], act: Act): Promise<void> {
  for (const key of keys) {
    const id = newId(act.at);
    await tables<DocumentsTables>(tx)
      .insertInto('documents.erasure')
      .values({ id, key, wanted_at: act.at })
      .execute();
    await addJob(tx, eraseContentKind, { erasure: id, key: id });
  }
}

type Plan = { readonly erasure: Uuid; readonly key: FileKey };

/** The job: the store removes the bytes, and that is written down. A store that is away is asked again. */
export function eraseContent(store: FileStore): Job<{ readonly erasure: Uuid }, Plan, void> {
  return {
    ...eraseContentKind,
    prepare: async (tx, { erasure }) => {
      const row = await tables<DocumentsTables>(tx)
        .selectFrom('documents.erasure')
        .select('key')
        .where('authority_id', '=', tx.authority)
        .where('id', '=', erasure)
        .executeTakeFirst();
      return row && { erasure, key: fileKey.parse(row.key) };
    },
    perform: ({ key }) => store.remove(key),
    record: async (tx, { plan }) => {
      await tables<DocumentsTables>(tx)
        .deleteFrom('documents.erasure')
        .where('authority_id', '=', tx.authority)
        .where('id', '=', plan.erasure)
        .execute();
    },
    // The row stays: the reconciler asks for another job, and a figure counts it.
    giveUp: async () => {},
  };
}
