import { removeFiles } from '#capabilities/documents';
import { discardDraft, draftOf, lockDraft } from '#capabilities/forms';
import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';
import type { Conversation } from './conversation.ts';

/**
 * Throws away what was answered in a conversation that this transaction holds, and the files with it. Gives whether it did: whoever took
 * the draft over in this very moment keeps it.
 */
export async function discardConversation(
  tx: Tx,
  { id, draft, service }: Pick<Conversation, 'id' | 'draft' | 'service'>,
  act: Act,
): Promise<boolean> {
  await lockDraft(tx, draft, act.at);
  const own = await draftOf(tx, { kind: 'conversation', id }, { service, at: act.at });
  if (own?.id !== draft) return false;
  await removeFiles(tx, { holder: { kind: 'draft', id: draft }, why: 'asked' }, act);
  await discardDraft(tx, { draft }, act);
  await tables<ServicesTables>(tx)
    .updateTable('services.conversation')
    .set({ discarded_at: act.at })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  return true;
}
