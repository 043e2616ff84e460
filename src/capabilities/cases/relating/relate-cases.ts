import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseRelated, caseUnrelated } from '../events.ts';
import { changeCase } from '../handling/change-case.ts';
import type { LockedCase } from '../handling/lock-case.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { lockTwo } from './lock-two.ts';
import type { Two } from './lock-two.ts';

/** Says that two cases have to do with one another, open or closed. Neither stays open for the other. Twice is once. */
export async function relateCases(tx: Tx, two: Two, act: Act): Promise<void> {
  const { own, other } = await lockTwo(tx, two);
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.relating')
    .values({ ...pairOf(two), ...who(act), related_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await tellBoth(tx, { own, other, type: caseRelated }, act);
}

/** Takes it back. Where it was not said, nothing happens. */
export async function unrelateCases(tx: Tx, two: Two, act: Act): Promise<void> {
  const { own, other } = await lockTwo(tx, two);
  const pair = pairOf(two);
  const { numDeletedRows } = await tables<CasesTables>(tx)
    .deleteFrom('cases.relating')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', pair.case_id)
    .where('other_id', '=', pair.other_id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await tellBoth(tx, { own, other, type: caseUnrelated }, act);
}

function pairOf({ case: one, other }: Two): { readonly case_id: Uuid; readonly other_id: Uuid } {
  return one < other ? { case_id: one, other_id: other } : { case_id: other, other_id: one };
}

type Telling = {
  readonly own: LockedCase;
  readonly other: LockedCase;
  readonly type: typeof caseRelated;
};

async function tellBoth(tx: Tx, { own, other, type }: Telling, act: Act): Promise<void> {
  for (const [one, another] of [
    [own, other],
    [other, own],
  ] as const) {
    const revision = await changeCase(tx, one);
    const data = { revision, other: another.id, reference: another.reference };
    await append(tx, type({ subject: one.id, case: one.id, data }), act);
  }
}
