import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { askFinished } from '../events.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { recordAnswer } from './answer-ask.ts';
import type { Answering } from './answer-ask.ts';
import { lockAsk } from './lock-ask.ts';

export type Finishing = Omit<Answering, 'answer'>;

/**
 * Records that somebody outside has done what they were asked, once; whoever had not answered has taken it on by that. What was
 * rejected is not finished: refused as `ask.is-answered`. The case stays where it is.
 */
export async function finishAsk(tx: Tx, finishing: Finishing, act: Act): Promise<void> {
  const locked = await lockAsk(tx, finishing);
  const { note, ...taken } = finishing;
  await recordAnswer(tx, { locked, answering: { ...taken, answer: 'accepted' } }, act);
  const { ask, of } = locked;
  const db = tables<CasesTables>(tx);
  const first = await db
    .insertInto('cases.ask_finish')
    .values({ ask_id: ask.id, ...who(act), finished_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (first.numInsertedOrUpdatedRows === 0n) return;
  await db
    .updateTable('cases.ask')
    .set({ over: true })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', ask.id)
    .execute();
  const said = note ? { detail: { note } } : {};
  await append(tx, askFinished({ subject: ask.id, case: of.id, data: { asks: ask.asks }, ...said }), act);
}
