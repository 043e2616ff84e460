import { publicStory } from '#capabilities/cases';
import type { CaseReference, Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { packOf } from '../publishing/published-services.ts';
import { wordsAt } from '../requests/case-words.ts';
import { offeredFollowUps } from './offered-follow-ups.ts';

/** What those who asked may ask for now: of which case, the button, when it is for somebody, and until when. */
export type SaidFollowUp = {
  readonly case: Uuid;
  readonly of: CaseReference;
  readonly followUp: string;
  readonly ask: string;
  readonly about: string;
  readonly until: Temporal.Instant | undefined;
};

/** What may follow the cases of a request, for the person who made it. */
export async function followUpsOn(
  tx: Tx,
  request: Uuid,
  { tongue, now }: { readonly tongue: Tongue; readonly now: Temporal.Instant },
): Promise<readonly SaidFollowUp[]> {
  const story = await publicStory(tx, request);
  const said: SaidFollowUp[] = [];
  for (const served of story?.cases ?? []) {
    const offered = await offeredFollowUps(tx, { found: served, by: 'requester' }, now);
    if (offered.length === 0) continue;
    const { words } = await packOf(tx, served.service, served.version);
    for (const one of offered) {
      const { label, ask = label, about = '' } = wordsAt(words[tongue]['follow-ups'], one.followUp);
      said.push({ ...one, case: served.id, of: served.reference, ask, about });
    }
  }
  return said;
}
