import type { Uuid } from '#language';
import { rowWriter, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { dueBy, wasDueBy } from './case-clock.ts';
import type { NewClock, Reckoned } from './case-clock.ts';

/** Writes the clocks with which a case begins. */
export function beginClocks(tx: Tx, id: Uuid, clocks: readonly NewClock[]): void {
  for (const row of clockRows(id, clocks)) writeClock(tx, row);
}

const writeClock = rowWriter<CasesTables, 'cases.clock'>('cases.clock');

export function clockRows(id: Uuid, clocks: readonly NewClock[]) {
  return clocks.map(({ rule, ...reckoned }, index) => ({
    ...columnsOf(id, reckoned),
    steps: JSON.stringify(reckoned.steps),
    rule: JSON.stringify(rule),
    position: index + 1,
  }));
}

/** How all the clocks of a case stand now. */
export type CaseReckoned = {
  readonly case: Uuid;
  readonly clocks: readonly Reckoned[];
  readonly isClosed: boolean;
};

/**
 * Keeps how the clocks of cases stand, and with them when each case is due (or was, when it closed), in two statements however many
 * they are.
 */
export async function keepClocks(tx: Tx, reckoned: readonly CaseReckoned[]): Promise<void> {
  if (reckoned.length === 0) return;
  const db = tables<CasesTables>(tx);
  const clocks = reckoned.flatMap((one) => one.clocks.map((clock) => columnsOf(one.case, clock)));
  const cases = reckoned.map(dueOf);
  await sql`
    update cases.clock as c
    set state = n.state, due_at = n.due_at, still_since = n.still_since, ended_at = n.ended_at, steps = n.steps,
      happenings = n.happenings, warned = n.warned, warns_at = n.warns_at
    from json_populate_recordset(null::cases.clock, ${JSON.stringify(clocks)}::json) as n
    where (c.authority_id, c.case_id, c.clock) = (${tx.authority}, n.case_id, n.clock)`.execute(db);
  await sql`
    update cases."case" as c
    set due_at = n.due_at, due_steps = n.due_steps, still_since = n.still_since, warned = n.warned
    from json_populate_recordset(null::cases."case", ${JSON.stringify(cases)}::json) as n
    where c.authority_id = ${tx.authority} and c.id = n.id`.execute(db);
}

function columnsOf(id: Uuid, { clock, state, steps, happenings, ...moments }: Reckoned) {
  const { dueAt, stillSince, endedAt, warned, warnsAt } = moments;
  const times = { due_at: dueAt, still_since: stillSince, ended_at: endedAt, warned, warns_at: warnsAt };
  return { case_id: id, clock, state, ...times, steps, happenings };
}

/** When a case is due by its clocks, or was, when it closed. */
export function dueOf({ case: id, clocks, isClosed }: CaseReckoned) {
  const { dueAt, steps, stillSince, warned } = isClosed ? wasDueBy(clocks) : dueBy(clocks);
  return { id, due_at: dueAt, due_steps: steps, still_since: stillSince, warned };
}
