import { createHash } from 'node:crypto';
import { emailKey } from '#language';
import type { CaseReference, EmailAddress, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

type Row = Selectable<CasesTables['cases.participant']>;

/** Somebody in a request, as given at the time. One who gave nothing leaves no row: anonymous means unlinkable. */
export type Participant = {
  readonly role: Row['role'];
  /** How well they were known: only what they wrote, by a code sent to them, by their account, by an officer. */
  readonly identified: Row['identified'];
  readonly account?: Uuid | undefined;
  readonly name?: string | undefined;
  readonly email?: EmailAddress | undefined;
  readonly telephone?: string | undefined;
};

type Asked = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly participants: readonly Participant[];
  readonly at: Temporal.Instant;
};

export async function keepParticipants(tx: Tx, asked: Asked): Promise<void> {
  const rows = asked.participants.filter(gaveSomething).map((participant) => ({
    id: newId(asked.at),
    request_id: asked.id,
    role: participant.role,
    identified: participant.identified,
    ...contactOf(participant),
    email_key: participant.email ? emailKey(participant.email) : null,
    follow_key: participant.email ? followKey(asked.reference, participant.email) : null,
  }));
  if (rows.length > 0) await tables<CasesTables>(tx).insertInto('cases.participant').values(rows).execute();
}

/** What the ledger keeps apart. */
export function participantDetail(participants: readonly Participant[]) {
  return participants.filter(gaveSomething).map((participant) => {
    const { account_id: account, ...contact } = contactOf(participant);
    return { role: participant.role, identified: participant.identified, account, ...contact };
  });
}

/** One digest of reference and mailbox, so that a follower is found, or not, by one look-up. */
export function followKey(reference: CaseReference, email: EmailAddress): Buffer {
  return createHash('sha256')
    .update(`${reference} ${emailKey(email)}`)
    .digest();
}

function gaveSomething({ account, name, email, telephone }: Participant): boolean {
  return [account, name, email, telephone].some(Boolean);
}

function contactOf({ account, name, email, telephone }: Participant) {
  return {
    account_id: account ?? null,
    name: name || null,
    email: email ?? null,
    telephone: telephone || null,
  };
}
