import { namesAnswered, turnOf } from '#capabilities/forms';
import type { Turn } from '#capabilities/forms';
import { londonDay } from '#language';
import { elsewhereOf, refusalSoFar, storyFor } from '#services';
import type { Conversation, ConversationStanding } from '#services';
import type { ApiVisit } from '../kit.ts';
import { sayEnd } from '../sending/say-end.ts';
import { sayOwner, sayRefusal } from '../sending/say-refusal.ts';
import type { ConversationWords } from './conversation-shape.ts';
import { heldAs, tongueFor } from './held.ts';
import type { Held } from './held.ts';
import { sayMore } from './say-asked.ts';
import { sayLookedUp } from './say-looked-up.ts';

type Asked = ConversationWords['asked'];

/** A conversation as it stands, and what is asked next in it; `asked` where something else than that is. */
export async function sayConversation(
  visit: ApiVisit,
  held: Held,
  asked?: Asked,
): Promise<ConversationWords> {
  const { conversation, draft, pack, tongue } = held;
  const turn = turnOf(draft.form, draft.answers, conversation.whole);
  const stopped = asked ? undefined : await sayStop(visit, held, turn);
  const next = stopped ? undefined : (asked ?? (await sayTurn(visit, held, turn)));
  const before = namesAnswered(draft.form, draft.answers);
  return {
    ...about(conversation),
    version: draft.form.version,
    name: pack.words[tongue].name,
    ...(stopped ?? { standing: next ? 'asking' : 'complete' }),
    asked: next,
    before: before.at(-1),
    kept: conversation.expiresAt.toString(),
  };
}

function about({ id, service, tongue, expiresAt }: Conversation) {
  return { conversation: id, service, language: tongue, kept: expiresAt.toString() };
}

async function sayTurn(visit: ApiVisit, held: Held, turn: Turn): Promise<Asked> {
  if (turn.to === 'question') return sayLookedUp(visit, held, { asking: turn });
  return turn.to === 'more' ? sayMore(turn, held) : undefined;
}

/** Why it goes no further, where it does not: the form ends, they cannot have the service, or the ground is somebody else's. */
async function sayStop(
  { tx, now }: ApiVisit,
  { draft, pack, tongue }: Held,
  turn: Turn,
): Promise<Pick<ConversationWords, 'standing' | 'told'> | undefined> {
  const { form, answers, journey } = draft;
  const { definition } = pack;
  const refused = refusalSoFar(definition, { form: form.definition, journey });
  if (refused) return { standing: 'refused', told: sayRefusal(pack, refused, tongue) };
  const sent = { form, answers: journey.answersOnRoute };
  const elsewhere = await elsewhereOf(tx, { definition, sent }, { on: londonDay(now) });
  if (elsewhere?.way === 'told') return { standing: 'not-ours', told: sayOwner(elsewhere, tongue) };
  if (turn.to !== 'end') return undefined;
  return { standing: 'ended', told: sayEnd({ form, page: turn.page, answers, tongue }) };
}

/** Whatever became of it: one that goes on says what is next, one that was sent under which reference. */
export async function sayStanding(
  visit: ApiVisit,
  standing: ConversationStanding,
): Promise<ConversationWords> {
  if (standing.how === 'goes-on') return sayConversation(visit, await heldAs(visit, standing));
  const { conversation } = standing;
  if (standing.how === 'discarded') return sayDiscarded(conversation, standing.at);
  if (standing.how === 'handed-over') return { ...about(conversation), standing: 'handed-over' };
  const story = await storyFor(visit.tx, standing.request, tongueFor(visit, conversation));
  return { ...about(conversation), standing: 'sent', request: story?.reference };
}

/** Nothing of it is kept any more, since then. */
export function sayDiscarded(conversation: Conversation, at: Temporal.Instant): ConversationWords {
  return { ...about(conversation), standing: 'discarded', kept: at.toString() };
}
