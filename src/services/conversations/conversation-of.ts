import { draftOf, draftsStanding } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';
import type { Conversation } from './conversation.ts';

/** A conversation as it stands: it goes on, was sent or discarded, or somebody took its draft over; of one that ran out there is nothing. */
export type ConversationStanding = { readonly conversation: Conversation } & (
  | { readonly how: 'goes-on'; readonly draft: Draft }
  | { readonly how: 'sent'; readonly request: Uuid }
  | { readonly how: 'handed-over' }
  | { readonly how: 'discarded'; readonly at: Temporal.Instant }
);

type Named = { readonly client: Uuid; readonly id: Uuid; readonly at: Temporal.Instant };

/** The conversation of this name, for the client that has it and no other. While a transaction changes it, the next one waits. */
export async function conversationOf(
  tx: Tx,
  { client, id, at }: Named,
): Promise<ConversationStanding | undefined> {
  const row = await tables<ServicesTables>(tx)
    .selectFrom('services.conversation')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .where('client_id', '=', client)
    .where('expires_at', '>', at)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const { draft_id: draftId, service, tongue, way, asks_for, whole, request_id: request } = row;
  const speaking = { way, asks_for };
  const rest = { whole, request: request ?? undefined, expiresAt: row.expires_at };
  const conversation = { id, draft: draftId, service, tongue, speaking, ...rest };
  if (request !== null) return { conversation, how: 'sent', request };
  if (row.discarded_at) return { conversation, how: 'discarded', at: row.discarded_at };
  const draft = await draftOf(tx, { kind: 'conversation', id }, { service, at });
  if (draft) return { conversation, how: 'goes-on', draft };
  const isElsewhere = (await draftsStanding(tx, [draftId])).has(draftId);
  return isElsewhere ? { conversation, how: 'handed-over' } : undefined;
}
