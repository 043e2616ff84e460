import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseBaseDateSaid } from '../events.ts';
import { lockAnyCase } from '../handling/lock-case.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { outcomesFor, saidBases } from '../versions/index.ts';
import type { SaidBase } from '../versions/index.ts';
import { dateRetention } from './date-retention.ts';

export type SayingBaseDate = { readonly case: Uuid; readonly day: Temporal.PlainDate };

/** Says the day from which a closed case's outcome counts, where it is an officer who knows that; said again, it is another. */
export async function sayBaseDate(tx: Tx, { case: id, day }: SayingBaseDate, act: Act): Promise<void> {
  const found = await lockAnyCase(tx, { case: id });
  const base = await baseAwaited(tx, found.id);
  if (!base) throw new Refusal('case.counts-from-no-said-date');
  const said = { day, ...who(act), said_at: act.at };
  await tables<CasesTables>(tx)
    .insertInto('cases.base_date')
    .values({ case_id: id, base, ...said })
    .onConflict((clash) => clash.columns(['authority_id', 'case_id', 'base']).doUpdateSet(said))
    .execute();
  await append(tx, caseBaseDateSaid({ subject: id, case: id, data: { base, day: day.toString() } }), act);
  await dateRetention(tx, { case: id }, act);
}

/** From which date that an officer says a closed case counts; nothing where it counts from another, or is open. */
export async function baseAwaited(tx: Tx, id: Uuid): Promise<SaidBase | undefined> {
  const closing = await tables<CasesTables>(tx)
    .selectFrom('cases.closing')
    .select(['service', 'version', 'outcome'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .executeTakeFirst();
  const outcomes = closing ? await outcomesFor(tx, closing) : [];
  const retention = outcomes.find(({ outcome }) => outcome === closing?.outcome)?.retention;
  if (!retention || retention.keep === 'for-ever') return undefined;
  return saidBases.find((base) => base === retention.from);
}

/** What was said of an earlier closing is no longer so once the case is open again. */
export async function forgetBaseDates(tx: Tx, id: Uuid): Promise<void> {
  await tables<CasesTables>(tx)
    .deleteFrom('cases.base_date')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
}
