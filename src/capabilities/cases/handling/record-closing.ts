import type { Act, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseClosed } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { keepUntil, outcomesFor } from '../versions/index.ts';
import type { Outcome } from '../versions/index.ts';
import { changeCase } from './change-case.ts';
import type { LockedCase } from './lock-case.ts';
import { dateChildren } from './date-children.ts';
import { who } from './who.ts';

type Ending = { readonly found: LockedCase; readonly to: string; readonly outcome: string | undefined };

/** Sets status, outcome, end and retention at once, and gives the event that says so. */
export async function recordClosing(tx: Tx, { found, to, outcome: wanted }: Ending, act: Act) {
  const outcome = await outcomeNamed(tx, found, wanted);
  await refuseOpenChildren(tx, found.id);
  const until = keepUntil(outcome.retention, { closing: act.at });
  const revision = await changeCase(tx, found, { status: to, ended: true });
  await tables<CasesTables>(tx)
    .insertInto('cases.closing')
    .values({
      case_id: found.id,
      service: found.service,
      version: found.version,
      outcome: outcome.outcome,
      closed_at: act.at,
      ...who(act),
      keep_until: until,
    })
    .execute();
  await dateChildren(tx, found.id, act.at);
  const data = { revision, status: to, outcome: outcome.outcome, keepUntil: until?.toString() ?? null };
  return { revision, event: caseClosed({ subject: found.id, case: found.id, data }) };
}

async function outcomeNamed(tx: Tx, found: LockedCase, wanted: string | undefined): Promise<Outcome> {
  if (!wanted) throw new Refusal('case.needs-outcome');
  const outcome = (await outcomesFor(tx, found)).find((known) => known.outcome === wanted);
  if (!outcome) throw new Refusal('case.outcome-unknown');
  return outcome;
}

async function refuseOpenChildren(tx: Tx, parent: Uuid): Promise<void> {
  const { count } = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('authority_id', '=', tx.authority)
    .where('parent_id', '=', parent)
    .where(sql<boolean>`not ended`)
    .executeTakeFirstOrThrow();
  if (count > 0) throw new Refusal('case.has-open-sub-cases', { count });
}
