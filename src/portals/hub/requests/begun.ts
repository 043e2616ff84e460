import { draftOf, startDraft } from '#capabilities/forms';
import type { Draft, FormVersion, Holder } from '#capabilities/forms';
import type { Act } from '#language';
import { goOnWithDraft } from '#services';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

export function holderIn(visit: Pick<HubVisit, 'person'>): Holder {
  return { kind: 'officer', id: officerIn(visit).id };
}

/** What the officer has begun of a service. */
export async function begunHere(visit: HubVisit, service: string): Promise<Draft | undefined> {
  return draftOf(visit.tx, holderIn(visit), { service, at: visit.now });
}

/** The officer’s draft of a service, begun now on this version or taken up again. */
export async function takeUpDraft(visit: HubVisit, of: FormVersion, act: Act): Promise<Draft> {
  const { service, version } = of;
  const draft = await startDraft(visit.tx, { service, version, holder: holderIn(visit) }, act);
  return goOnWithDraft(visit.tx, draft, act);
}

/** What was typed stands on all pages at once. */
export const wholeForm = '';
