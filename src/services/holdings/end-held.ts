import type { Act, Uuid } from '#language';
import { endHolding } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import type { HoldingRule } from '../definition/holding.ts';
import { dateByHolding } from './date-by-holding.ts';
import { keepOf, ruleOf } from './rule-of.ts';
import { timersAfterEnding } from './term-of.ts';
import { londonDay } from '#language';

type Ending = {
  readonly held: Holding;
  readonly how: 'surrendered' | 'revoked';
  /** The last day on which it is held. */
  readonly last: Temporal.PlainDate;
};

/** Ends something before its term does, as its kind has it: what is still to be done on its days, and for how long it is kept. */
export async function endByRule(
  tx: Tx,
  {
    held,
    rule,
    how,
    last,
    ...by
  }: Ending & {
    readonly rule: HoldingRule;
    readonly case?: Uuid;
    readonly why?: string;
    readonly revision?: number;
  },
  act: Act,
): Promise<void> {
  const timers = timersAfterEnding(rule, { from: held.fromOn, until: last, decided: londonDay(act.at) });
  await endHolding(tx, { holding: held.id, how, last, timers, keep: keepOf(rule), ...by }, act);
}

/** An officer ends it, and says why. Refused when it is over, when `last` is outside its term, and when somebody has changed it meanwhile. */
export async function endHeld(
  tx: Tx,
  ending: Ending & { readonly why: string; readonly revision: number },
  act: Act,
): Promise<void> {
  await endByRule(tx, { ...ending, rule: await ruleOf(tx, ending.held) }, act);
  await dateByHolding(tx, ending.held.id, act);
}
