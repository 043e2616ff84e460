import { draftOf } from '#capabilities/forms';
import type { Draft, Holder } from '#capabilities/forms';
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
