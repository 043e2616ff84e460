import { carryDraft } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { draftStanding } from './draft-standing.ts';

/** Takes up a draft again: as it is, or with its answers carried to the live version. Refused when the service is withdrawn. */
export async function goOnWithDraft(tx: Tx, draft: Draft, act: Act): Promise<Draft> {
  const standing = await draftStanding(tx, draft, act.at);
  if (standing.how === 'withdrawn') throw new Refusal('service.not-offered');
  if (standing.how === 'goes-on') return draft;
  return carryDraft(tx, { draft: draft.id, version: standing.live.version }, act);
}
