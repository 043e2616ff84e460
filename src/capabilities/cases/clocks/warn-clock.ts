import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseClockWarned } from '../events.ts';
import { isOfNoMerged } from '../merging/is-not-merged.ts';
import type { CasesTables } from '../tables.ts';

export type ClockToWarn = { readonly case: Uuid; readonly clock: string };

/**
 * Clocks that have reached a percentage at which they warn, the longest ago first, `most` at most. They are locked until the
 * transaction ends, and whoever looks meanwhile gets others: of two rounds at once each warns of its own.
 */
export async function clocksToWarn(
  tx: Tx,
  { now, most }: { readonly now: Temporal.Instant; readonly most: number },
): Promise<readonly ClockToWarn[]> {
  return tables<CasesTables>(tx)
    .selectFrom('cases.clock')
    .select(['case_id as case', 'clock'])
    .where('authority_id', '=', tx.authority)
    .where(sql<boolean>`warns_at <= ${now}`)
    .where(isOfNoMerged('cases.clock'))
    .orderBy('warns_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

export type ClockWarning = ClockToWarn & { readonly percent: number };

/** Says that so much of a clock’s time has run. */
export async function warnClock(tx: Tx, { case: id, clock, percent }: ClockWarning, act: Act): Promise<void> {
  await append(tx, caseClockWarned({ subject: id, case: id, data: { clock, percent } }), act);
}
