import { londonDay } from '#language';
import type { Act, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseClosed } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { dateDependents } from '../retention/date-retention.ts';
import { basesOf } from '../retention/bases-of.ts';
import { baseOf, keepUntil, outcomesFor } from '../versions/index.ts';
import type { Bases, Outcome } from '../versions/index.ts';
import { endLeftTasks } from '../tasks/end-task.ts';
import { changeCase } from './change-case.ts';
import type { LockedCase } from './lock-case.ts';
import { who } from './who.ts';

type Ending = {
  readonly found: LockedCase;
  readonly to: string;
  readonly outcome: string | undefined;
  /** What the caller knows of the date from which it is kept. */
  readonly bases: Bases | undefined;
};

/** Sets status, outcome, end and retention at once, and gives the event that says so. */
export async function recordClosing(tx: Tx, { found, to, outcome: wanted, bases }: Ending, act: Act) {
  const outcome = outcomeNamed(wanted, await outcomesFor(tx, found));
  await refuseOpenChildren(tx, found.id);
  await refuseOpenTasks(tx, found.id);
  const known = { ...(await basesOf(tx, found, { ...outcome, closedAt: act.at })), ...bases };
  const row = closingRow(found, { ...outcome, bases: known }, act);
  const revision = await changeCase(tx, found, { status: to, ended: true });
  await tables<CasesTables>(tx).insertInto('cases.closing').values(row).execute();
  await dateDependents(tx, found.id, act);
  await endLeftTasks(tx, found.id, act);
  return { revision, event: closedEvent(row, { revision, status: to }) };
}

export function closingRow(
  { id, service, version }: Pick<LockedCase, 'id' | 'service' | 'version'>,
  { outcome, retention, bases }: Outcome & { readonly bases: Bases | undefined },
  act: Act,
) {
  const until = keepUntil(retention, { closing: londonDay(act.at), ...bases });
  const kept = { keep_until: until, keep_from: baseOf(retention) };
  return { case_id: id, service, version, outcome, closed_at: act.at, ...who(act), ...kept };
}

export function closedEvent(
  { case_id: id, outcome, keep_until: until }: ReturnType<typeof closingRow>,
  now: { readonly revision: number; readonly status: string },
) {
  const data = { ...now, outcome, keepUntil: until?.toString() ?? null };
  return caseClosed({ subject: id, case: id, data });
}

export function outcomeNamed(wanted: string | undefined, outcomes: readonly Outcome[]): Outcome {
  if (!wanted) throw new Refusal('case.needs-outcome');
  const outcome = outcomes.find((known) => known.outcome === wanted);
  if (!outcome) throw new Refusal('case.outcome-unknown');
  return outcome;
}

/** One that is merged is closed with the one that stays. */
async function refuseOpenChildren(tx: Tx, parent: Uuid): Promise<void> {
  const { count } = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('parent_id', '=', parent)
    .where(sql<boolean>`not ended and not merged`)
    .executeTakeFirstOrThrow();
  if (count > 0) throw new Refusal('case.has-open-sub-cases', { count });
}

async function refuseOpenTasks(tx: Tx, id: Uuid): Promise<void> {
  const { count } = await tables<CasesTables>(tx)
    .selectFrom('cases.task')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('required', '=', true)
    .where('ended', '=', false)
    .executeTakeFirstOrThrow();
  if (count > 0) throw new Refusal('case.has-open-tasks', { count });
}
