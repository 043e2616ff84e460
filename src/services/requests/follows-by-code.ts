import type { Participant } from '#capabilities/cases';

/** Whether a request is followed by a code that is shown with its reference: nobody who made it gave an email address. */
export function followsByCode(participants: readonly Pick<Participant, 'email'>[]): boolean {
  return participants.every(({ email }) => !email);
}
