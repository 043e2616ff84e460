import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { holdingTimerFired, holdingTimerRetried } from './events.ts';
import type { Holding } from './holding-record.ts';
import { lockHolding } from './lock-holding.ts';
import type { HoldingsTables } from './tables.ts';

type Row = Selectable<HoldingsTables['holdings.timer']>;

export type TimerKey = { readonly holding: Uuid; readonly term: number; readonly timer: string };

export type HoldingTimer = TimerKey & {
  readonly dueOn: Temporal.PlainDate;
  readonly state: Row['state'];
  /** The refusal's code with which it failed last. */
  readonly trouble: string | null;
  readonly case: Uuid | null;
  readonly firedAt: Temporal.Instant | null;
};

type Due = { readonly day: Temporal.PlainDate; readonly now: Temporal.Instant; readonly most: number };

/** What is due on a day or was before it and has not been done, the longest due first, `most` at most. */
export async function dueTimers(tx: Tx, { day, now, most }: Due): Promise<readonly TimerKey[]> {
  return tables<HoldingsTables>(tx)
    .selectFrom('holdings.timer')
    .select(['holding_id as holding', 'term', 'timer'])
    .where('authority_id', '=', tx.authority)
    .where('state', '=', 'waiting')
    .where('due_on', '<=', day)
    .where((on) => on.or([on('next_at', 'is', null), on('next_at', '<=', now)]))
    .orderBy('due_on')
    .orderBy('holding_id')
    .orderBy('timer')
    .limit(most)
    .execute();
}

/** The holding of a timer, locked, while the timer waits; nothing when somebody else has done it or it was cancelled meanwhile. */
export async function lockWaiting(tx: Tx, key: TimerKey): Promise<Holding | undefined> {
  const found = await lockHolding(tx, { holding: key.holding });
  const row = await one(tx, key).select('state').executeTakeFirst();
  return row?.state === 'waiting' ? found : undefined;
}

/** It has been done, in this transaction; `opened` is the case that it opened. */
export async function recordFired(
  tx: Tx,
  { opened, ...key }: TimerKey & { readonly opened: Uuid | undefined },
  act: Act,
): Promise<void> {
  await change(tx, key)
    .set({ state: 'fired', fired_at: act.at, case_id: opened ?? null, trouble: null })
    .execute();
  const data = { timer: key.timer, term: key.term, opened: opened ?? null };
  await append(tx, holdingTimerFired({ subject: key.holding, case: opened, data }), act);
}

export const mostTries = 5;
const patience = { hours: 1 };

/** It failed. It is tried again after an hour; after five times it is stuck until somebody has it tried again. */
export async function recordTrouble(
  tx: Tx,
  { trouble, ...key }: TimerKey & { readonly trouble: string },
  { at }: Pick<Act, 'at'>,
): Promise<void> {
  await lockHolding(tx, { holding: key.holding });
  await change(tx, key)
    .set((on) => ({
      tries: on('tries', '+', 1),
      state: on
        .case()
        .when('tries', '>=', mostTries - 1)
        .then('stuck' as const)
        .else('waiting' as const)
        .end(),
      next_at: at.add(patience),
      trouble,
    }))
    .where('state', '=', 'waiting')
    .execute();
}

/** A timer that is stuck waits anew. Twice is once; one that is not stuck any more is left as it is. */
export async function retryTimer(tx: Tx, key: TimerKey, act: Act): Promise<void> {
  const { numUpdatedRows } = await change(tx, key)
    .set({ state: 'waiting', tries: 0, next_at: null })
    .where('state', '=', 'stuck')
    .executeTakeFirstOrThrow();
  const data = { timer: key.timer, term: key.term };
  if (numUpdatedRows > 0n) await append(tx, holdingTimerRetried({ subject: key.holding, data }), act);
}

/** Everything that was or is to be done on days of a holding, in the order of its days. */
export async function timersOf(tx: Tx, holding: Uuid): Promise<readonly HoldingTimer[]> {
  const rows = await tables<HoldingsTables>(tx)
    .selectFrom('holdings.timer')
    .select(['holding_id as holding', 'term', 'timer', 'due_on', 'state', 'trouble', 'case_id', 'fired_at'])
    .where('authority_id', '=', tx.authority)
    .where('holding_id', '=', holding)
    .orderBy('due_on')
    .orderBy('timer')
    .limit(500)
    .execute();
  return rows.map(({ due_on: dueOn, case_id: opened, fired_at: firedAt, ...row }) => ({
    ...row,
    dueOn,
    case: opened,
    firedAt,
  }));
}

function one(tx: Tx, { holding, term, timer }: TimerKey) {
  return tables<HoldingsTables>(tx)
    .selectFrom('holdings.timer')
    .where('authority_id', '=', tx.authority)
    .where('holding_id', '=', holding)
    .where('term', '=', term)
    .where('timer', '=', timer);
}

function change(tx: Tx, { holding, term, timer }: TimerKey) {
  return tables<HoldingsTables>(tx)
    .updateTable('holdings.timer')
    .where('authority_id', '=', tx.authority)
    .where('holding_id', '=', holding)
    .where('term', '=', term)
    .where('timer', '=', timer);
}
