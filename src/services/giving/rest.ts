import { caseEvents } from '#capabilities/cases';
import { heardSince, openEnd } from '#capabilities/ledger';
import { londonDay } from '#language';
import type { Tx } from '#platform/database';
import { roleChangeApproved } from '../events.ts';

/** What a worker keeps from one round to the next: while it rests, no queue is read. */
export type GivingRest = { now: Resting | undefined };

/** From where on the ledger is listened to, and how much was heard already when the queues were read. */
type Resting = {
  readonly since: string;
  readonly heard: number;
  readonly day: string;
  readonly until: Temporal.Instant;
};

/** The longest rest: what no event tells, such as a case that was locked when its turn came, waits no longer. */
const longest = { seconds: 30 } as const;

/** After one of these a case may wait that did not, or somebody have room, sight or a skill. */
const waking: readonly string[] = [
  caseEvents.caseOpened,
  caseEvents.caseQueued,
  caseEvents.caseAssigned,
  caseEvents.caseUnassigned,
  caseEvents.caseClosed,
  caseEvents.caseReopened,
  caseEvents.caseMerged,
  caseEvents.caseSeparated,
  caseEvents.availabilitySaid,
  caseEvents.skillsSaid,
  roleChangeApproved,
]
  .map(({ type }) => type)
  .concat(
    'officer.added',
    'officer.grants-changed',
    'officer.closed',
    'officer.reopened',
    'officer.role-given',
  );

/** A rest to be taken once the queues have been read; nothing while one is being taken and nothing has ended it. */
export async function restAfter(
  tx: Tx,
  { now: resting }: GivingRest,
  now: Temporal.Instant,
): Promise<Resting | undefined> {
  const day = londonDay(now).toString();
  if (resting && resting.day === day && Temporal.Instant.compare(now, resting.until) < 0) {
    const heard = await heardSince(tx, { since: resting.since, types: waking });
    if (heard === resting.heard) return undefined;
  }
  const since = await openEnd(tx);
  const heard = await heardSince(tx, { since, types: waking });
  return { since, heard, day, until: now.add(longest) };
}
