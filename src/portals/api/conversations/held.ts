import type { Draft } from '#capabilities/forms';
import type { Client } from '#capabilities/identity';
import type { Tongue, Uuid } from '#language';
import { Refusal } from '#platform/errors';
import { conversationOf, goOnWithDraft, packOf } from '#services';
import type { Conversation, ConversationStanding, PublishedService } from '#services';
import type { ApiVisit } from '../kit.ts';

/** A conversation that goes on, with all that is asked in it. */
export type Held = {
  readonly conversation: Conversation;
  readonly draft: Draft;
  readonly pack: PublishedService;
  /** The language of the answer: the one that was asked for, else the conversation's own. */
  readonly tongue: Tongue;
};

type Named = { readonly client: Client; readonly id: Uuid };

/** The conversation of this name, whatever became of it. Refuses `api.no-conversation`. */
export async function conversationHere(
  { tx, now }: ApiVisit,
  { client, id }: Named,
): Promise<ConversationStanding> {
  const found = await conversationOf(tx, { client: client.id, id, at: now });
  if (!found) throw new Refusal('api.no-conversation');
  return found;
}

/** As `conversationHere`, where it goes on; refuses `api.conversation-over` where it does not. */
export async function heldHere(visit: ApiVisit, named: Named): Promise<Held> {
  const standing = await conversationHere(visit, named);
  if (standing.how !== 'goes-on') throw new Refusal('api.conversation-over');
  return heldAs(visit, standing);
}

type GoesOn = Extract<ConversationStanding, { how: 'goes-on' }>;

/** On its version or, when the time to finish on that is over, carried to the one in force. */
export async function heldAs(visit: ApiVisit, { conversation, draft: found }: GoesOn): Promise<Held> {
  const { tx, act } = visit;
  const draft = await goOnWithDraft(tx, found, act);
  const pack = await packOf(tx, conversation.service, draft.form.version);
  return { conversation, draft, pack, tongue: tongueFor(visit, conversation) };
}

/** Whoever says no language reads in that of the conversation. */
export function tongueFor(
  { tongue, header, here }: ApiVisit,
  conversation: Pick<Conversation, 'tongue'>,
): Tongue {
  const isSaid = header('accept-language') !== undefined || /[?&]lang=/.test(here);
  return isSaid ? tongue : conversation.tongue;
}
