import type { Tongue, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

type Changed = {
  readonly id: Uuid;
  readonly tongue?: Tongue | undefined;
  readonly whole?: readonly string[] | undefined;
  /** What came of it. */
  readonly request?: Uuid | undefined;
  /** As long as its draft. */
  readonly expiresAt?: Temporal.Instant | undefined;
};

/** Keeps what has changed of a conversation that this transaction holds. */
export async function keepConversation(
  tx: Tx,
  { id, tongue, whole, request, expiresAt }: Changed,
): Promise<void> {
  const changed = {
    ...(tongue && { tongue }),
    ...(whole && { whole: [...whole] }),
    ...(request && { request_id: request }),
    ...(expiresAt && { expires_at: expiresAt }),
  };
  if (Object.keys(changed).length === 0) return;
  await tables<ServicesTables>(tx)
    .updateTable('services.conversation')
    .set(changed)
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
}
