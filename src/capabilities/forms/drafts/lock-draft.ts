import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { readDraft, selectDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** The draft, with its row locked until the transaction ends: whoever comes second waits, and then sees what the first left. */
export async function lockDraft(tx: Tx, draft: Uuid, at: Temporal.Instant): Promise<Draft | undefined> {
  const row = await selectDraft(tx)
    .where('id', '=', draft)
    .where('expires_at', '>', at)
    .forUpdate()
    .executeTakeFirst();
  return row && (await readDraft(tx, row));
}
