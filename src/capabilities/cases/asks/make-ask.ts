import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { askMade } from '../events.ts';
import type { LockedCase } from '../handling/lock-case.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { asksOf } from './asks-of.ts';

/** Until when an answer is waited for, and where the case goes without a good one. */
export type AskPlan = {
  readonly queue: string;
  readonly sight: string;
  readonly by: { readonly at: Temporal.Instant; readonly steps: readonly object[] };
};

type Making = {
  readonly of: LockedCase;
  readonly action: string;
  /** Without it the answer is waited for without end, and a bad one leaves the case where it is. */
  readonly plan: AskPlan | undefined;
};

/** Writes down what an action asks of somebody outside, where it asks anything. Nothing is sent: that is a connector's, who reads the event. */
export async function makeAsk(tx: Tx, { of, action, plan }: Making, act: Act): Promise<void> {
  const asks = await asksOf(tx, of, action);
  if (asks === undefined) return;
  const row = askRow({ of, action, plan, asks }, act);
  await tables<CasesTables>(tx).insertInto('cases.ask').values(row).execute();
  const data = { asks, action, answerBy: row.answer_by && row.answer_by.toString() };
  await append(tx, askMade({ subject: row.id, case: of.id, data }), act);
}

function askRow({ of, action, plan, asks }: Making & { readonly asks: string }, act: Act) {
  const { id, service, version } = of;
  const { queue, sight } = plan ?? of;
  return {
    id: newId(act.at),
    case_id: id,
    service,
    version,
    action,
    asks,
    queue,
    sight,
    answer_by: plan ? plan.by.at : null,
    answer_steps: JSON.stringify(plan ? plan.by.steps : []),
    ...who(act),
    asked_at: act.at,
  };
}
