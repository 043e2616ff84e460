import { hash } from 'node:crypto';
import { emailKey } from '#language';
import type { CaseReference, EmailAddress, Uuid } from '#language';
import { newId } from '#platform/chance';
import { rowWriter } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { nameKeys, telephoneKey } from './people-keys.ts';

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
  /** How they asked to be told. */
  readonly preferredWay?: NonNullable<Row['preferred_way']> | undefined;
  /** Where a letter reaches them, line by line. */
  readonly postalAddress?: readonly string[] | undefined;
};

type Asked = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly participants: readonly Participant[];
  readonly at: Temporal.Instant;
};

export function keepParticipants(tx: Tx, asked: Asked): void {
  for (const row of participantRows(asked)) writeParticipant(tx, row);
}

const writeParticipant = rowWriter<CasesTables, 'cases.participant'>('cases.participant');

export function participantRows({ id, reference, participants, at }: Asked) {
  return participants.filter(gaveSomething).map((participant) => ({
    id: newId(at),
    request_id: id,
    role: participant.role,
    identified: participant.identified,
    ...contactOf(participant),
    preferred_way: participant.preferredWay ?? null,
    postal_address: participant.postalAddress?.join('\n') ?? null,
    ...keysOf(participant),
    follow_key: participant.email ? followKey(reference, participant.email) : null,
  }));
}

/** By which a search finds them. */
function keysOf({ name, email, telephone }: Participant) {
  const keys = name ? nameKeys(name) : undefined;
  return {
    name_key: keys?.given ?? null,
    surname_key: keys?.surname ?? null,
    email_key: email ? emailKey(email) : null,
    telephone_key: (telephone && telephoneKey(telephone)) || null,
  };
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
  return hash('sha256', `${reference} ${emailKey(email)}`, 'buffer');
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
