import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { holdingEnded } from './events.ts';
import type { Term } from './grant-holding.ts';
import { changeHolding, forgetOn, lockCurrent } from './lock-holding.ts';
import type { Handling } from './lock-holding.ts';
import { isAfter } from './state-on.ts';
import { planTimers } from './plan-timers.ts';
import { recordChange } from './record-change.ts';

export type Ending = Handling &
  Pick<Term, 'timers' | 'keep'> & {
    readonly how: 'surrendered' | 'revoked';
    /** The last day on which it is held: of its term, or the day before it where it never begins. */
    readonly last: Temporal.PlainDate;
    readonly case?: Uuid | undefined;
    readonly why?: string | undefined;
  };

/** Ends it before its term does; what was to be done on days of the term is cancelled, but for `timers`. Refused when it is over. */
export async function endHolding(tx: Tx, ending: Ending, act: Act): Promise<void> {
  const { how, last, timers, keep, why, case: through } = ending;
  const found = await lockCurrent(tx, ending, act);
  const { id, term, fromOn, untilOn } = found;
  if (isAfter(last, untilOn) || isAfter(fromOn.subtract({ days: 1 }), last))
    throw new Refusal('holding.day-outside-term');
  const columns = { ended: how, last_on: last, forget_on: forgetOn(last, keep) };
  const revision = await changeHolding(tx, found, columns);
  await recordChange(tx, { holding: id, what: how, term, until: last, case: through, why }, act);
  await planTimers(tx, { holding: id, term, timers });
  const data = { revision, how, last: last.toString() };
  await append(tx, holdingEnded({ subject: id, case: through, data }), act);
}
