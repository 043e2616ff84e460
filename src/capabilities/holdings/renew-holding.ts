import { londonDay } from '#language';
import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { holdingRenewed } from './events.ts';
import { requireOrder, saidDays } from './grant-holding.ts';
import type { Granting, Term } from './grant-holding.ts';
import type { Holding } from './holding-record.ts';
import { keepHolder } from './keep-holder.ts';
import { changeHolding, forgetOn, lockHolding } from './lock-holding.ts';
import { planTimers } from './plan-timers.ts';
import { recordChange } from './record-change.ts';
import type { HoldingsTables } from './tables.ts';

export type Renewing = Pick<Granting, 'case' | 'service' | 'version' | 'holder' | 'details'> & {
  readonly holding: Uuid;
  readonly term: Term;
};

/**
 * Begins another term, after the one that runs or, where that is over, on its own day; what was to be done on days of the old one is
 * cancelled. Twice by one case is once. Refused when it was surrendered or revoked, or would not end later than it does.
 */
export async function renewHolding(tx: Tx, renewing: Renewing, act: Act): Promise<void> {
  const { case: through, holding, service, version, term } = renewing;
  const found = await lockHolding(tx, { holding });
  if (await isDone(tx, { holding, case: through, what: 'renewed' })) return;
  if (found.ended) throw new Refusal('holding.has-ended');
  requireOrder(term);
  requireOrder({ from: found.untilOn.add({ days: 1 }), until: term.until });
  const number = found.term + 1;
  const days = { from: term.from, until: term.until };
  await recordChange(tx, { holding, what: 'renewed', term: number, ...days, case: through }, act);
  await changeHolding(tx, found, {
    service,
    version,
    details: JSON.stringify(renewing.details),
    term: number,
    from_on: heldFrom(found, term),
    until_on: term.until,
    last_on: term.until,
    forget_on: forgetOn(term.until, term.keep),
  });
  await keepHolder(tx, holding, renewing.holder);
  await planTimers(tx, { holding, term: number, timers: term.timers });
  const data = { kind: found.kind, service, term: number, ...saidDays(term) };
  await append(tx, holdingRenewed({ subject: holding, case: through, data }), act);
}

/** The first day of a renewal: the day after the term that runs, or the day that is wished where that is over by then. */
export function renewalFrom(
  { untilOn }: Pick<Holding, 'untilOn'>,
  wished: Temporal.PlainDate | undefined,
  { at }: Pick<Act, 'at'>,
): Temporal.PlainDate {
  return [londonDay(at), ...(wished ? [wished] : [])].reduce(
    (latest, day) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest),
    untilOn.add({ days: 1 }),
  );
}

/** Since when it is held without a gap. */
function heldFrom({ fromOn, untilOn }: Holding, { from }: Term): Temporal.PlainDate {
  return Temporal.PlainDate.compare(from, untilOn.add({ days: 1 })) > 0 ? from : fromOn;
}

type Doing = { readonly holding: Uuid; readonly case: Uuid; readonly what: 'renewed' | 'varied' };

export async function isDone(tx: Tx, { holding, case: through, what }: Doing): Promise<boolean> {
  const row = await tables<HoldingsTables>(tx)
    .selectFrom('holdings.change')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('holding_id', '=', holding)
    .where('case_id', '=', through)
    .where('what', '=', what)
    .executeTakeFirst();
  return row !== undefined;
}
