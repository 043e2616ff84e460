import { startDraft } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import type { Act, Tongue, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Speaking } from '../requests/client-request.ts';
import type { ServicesTables } from '../tables.ts';
import type { Conversation } from './conversation.ts';

type Starting = {
  readonly client: Uuid;
  readonly service: string;
  readonly version: number;
  readonly tongue: Tongue;
  readonly speaking: Speaking;
};

/** Begins to ask somebody a service's form: a draft of their own, held by the conversation. */
export async function startConversation(
  tx: Tx,
  { client, service, version, tongue, speaking }: Starting,
  act: Act,
): Promise<{ readonly conversation: Conversation; readonly draft: Draft }> {
  const id = newId(act.at);
  const holder = { kind: 'conversation', id } as const;
  const draft = await startDraft(tx, { service, version, holder }, act);
  const { expiresAt } = draft;
  await tables<ServicesTables>(tx)
    .insertInto('services.conversation')
    .values({
      id,
      client_id: client,
      draft_id: draft.id,
      service,
      tongue,
      ...speaking,
      expires_at: expiresAt,
    })
    .execute();
  const conversation = {
    id,
    draft: draft.id,
    service,
    tongue,
    speaking,
    whole: [],
    request: undefined,
    expiresAt,
  };
  return { conversation, draft };
}
