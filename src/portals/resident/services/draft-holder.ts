import { draftOf } from '#capabilities/forms';
import type { Draft, Holder } from '#capabilities/forms';
import { Elsewhere, path } from '#platform/http';
import { draftStanding } from '#services';
import type { ResidentVisit } from '../kit.ts';

/** To whom a draft belongs: to the account of whoever is signed in, else to this browser's session. */
export function holderOf({ person, session }: Pick<ResidentVisit, 'person' | 'session'>): Holder {
  return person.kind === 'resident'
    ? { kind: 'resident', id: person.account.id }
    : { kind: 'session', id: session.id };
}

export async function draftHere(visit: ResidentVisit, service: string): Promise<Draft | undefined> {
  return draftOf(visit.tx, holderOf(visit), { service, at: visit.now });
}

/** The draft that may be gone on with; where there is none, or something is to be said of it first, the service's own page. */
export async function draftToFill(visit: ResidentVisit, service: string): Promise<Draft | Elsewhere> {
  const draft = await draftHere(visit, service);
  const standing = draft && (await draftStanding(visit.tx, draft, visit.now));
  return draft && standing?.how === 'goes-on'
    ? draft
    : new Elsewhere(path('/services/:service', { service }));
}
