import { londonDay } from '#language';
import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { holdingResumed, holdingSuspended } from './events.ts';
import { changeHolding, lockCurrent } from './lock-holding.ts';
import type { Handling } from './lock-holding.ts';
import { recordChange } from './record-change.ts';

export type Suspending = Handling & { readonly why: string };

/** From today on it does not count, until it is resumed; its end stays where it is. Refused when it is over or suspended. */
export async function suspendHolding(tx: Tx, suspending: Suspending, act: Act): Promise<void> {
  const { id, term, suspendedOn } = await lockCurrent(tx, suspending, act);
  if (suspendedOn) throw new Refusal('holding.is-suspended');
  const from = londonDay(act.at);
  const revision = await changeHolding(tx, { id }, { suspended_on: from });
  await recordChange(tx, { holding: id, what: 'suspended', term, from, why: suspending.why }, act);
  await append(tx, holdingSuspended({ subject: id, data: { revision, from: from.toString() } }), act);
}

/** It counts again. Refused when it is over, or not suspended. */
export async function resumeHolding(tx: Tx, resuming: Suspending, act: Act): Promise<void> {
  const { id, term, suspendedOn } = await lockCurrent(tx, resuming, act);
  if (!suspendedOn) throw new Refusal('holding.not-suspended');
  const from = londonDay(act.at);
  const revision = await changeHolding(tx, { id }, { suspended_on: null });
  await recordChange(tx, { holding: id, what: 'resumed', term, from, why: resuming.why }, act);
  await append(tx, holdingResumed({ subject: id, data: { revision } }), act);
}
