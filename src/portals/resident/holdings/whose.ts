import type { Whose } from '#capabilities/holdings';
import type { Person } from '../kit.ts';

/** Whose a holding has to be for somebody to see it: theirs, by their account or the mailbox that they proved. */
export function whoseOf(person: Person): Whose | undefined {
  return person.kind === 'resident'
    ? { account: person.account.id, verifiedEmail: person.account.email }
    : undefined;
}
