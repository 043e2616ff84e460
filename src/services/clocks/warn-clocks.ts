import { clocksOf, clocksToWarn, warnClock } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { clockRule } from './clock-rule.ts';
import { nextWarning } from './reckon.ts';
import { reckonClocks } from './reckon-clocks.ts';

/** A case costs 3 ms, and no transaction lasts over five seconds. */
const together = 200;

/**
 * Warns of the clocks that have reached a percentage at which their service wants it said: in the ledger, so that the case's story
 * and whoever follows it know, and on the case, so that its list marks it. Each percentage once, whenever and however often
 * this runs. True while there may be more.
 */
export async function warnClocks(tx: Tx, act: Act): Promise<boolean> {
  const due = await clocksToWarn(tx, { now: act.at, most: together });
  const cases = [...new Set(due.map((one) => one.case))];
  const kept = await clocksOf(tx, cases);
  for (const { case: id, clock } of due) {
    const found = kept.find((one) => one.case === id && one.clock === clock);
    const percent = found && nextWarning(clockRule.parse(found.rule), found.warned);
    if (percent !== undefined) await warnClock(tx, { case: id, clock, percent }, act);
  }
  await reckonClocks(tx, cases);
  return due.length === together;
}
