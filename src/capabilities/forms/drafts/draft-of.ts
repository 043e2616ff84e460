import type { Tx } from '#platform/database';
import { readDraft, selectDraft } from './draft.ts';
import type { Draft, Holder } from './draft.ts';

/** The draft that a holder has of a service's form at this instant, if any. Nobody else's is ever found. */
export async function draftOf(
  tx: Tx,
  { kind, id }: Holder,
  of: { readonly service: string; readonly at: Temporal.Instant },
): Promise<Draft | undefined> {
  const row = await selectDraft(tx)
    .where('holder_kind', '=', kind)
    .where('holder_id', '=', id)
    .where('service', '=', of.service)
    .where('expires_at', '>', of.at)
    .executeTakeFirst();
  return row && (await readDraft(tx, row));
}
