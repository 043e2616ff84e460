import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { askAnswered } from '../events.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { lockAsk } from './lock-ask.ts';
import type { AskWork, LockedAsk } from './lock-ask.ts';
import { takeBack } from './take-back.ts';

export type Answering = AskWork & {
  readonly answer: 'accepted' | 'rejected';
  /** Under which they know it. */
  readonly theirReference?: string | undefined;
  /** For colleagues; kept with the event, where it may be erased. */
  readonly note?: string | undefined;
};

/**
 * Records what somebody outside answered, also when it comes late; the same again is once, another answer is refused. With a
 * no the case goes to the queue that the ask names.
 */
export async function answerAsk(tx: Tx, answering: Answering, act: Act): Promise<void> {
  await recordAnswer(tx, { locked: await lockAsk(tx, answering), answering }, act);
}

/** The same of an ask that is locked already. */
export async function recordAnswer(
  tx: Tx,
  { locked: { ask, of }, answering }: { readonly locked: LockedAsk; readonly answering: Answering },
  act: Act,
): Promise<void> {
  const { answer, note } = answering;
  const theirReference = answering.theirReference || null;
  if (ask.answered) {
    await requireSame(tx, { ...answering, theirReference });
    return;
  }
  const db = tables<CasesTables>(tx);
  await db
    .updateTable('cases.ask')
    .set({ answered: true, over: answer === 'rejected' || ask.over })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', ask.id)
    .execute();
  await db
    .insertInto('cases.ask_answer')
    .values({ ask_id: ask.id, answer, their_reference: theirReference, ...who(act), answered_at: act.at })
    .execute();
  const data = { asks: ask.asks, answer, theirReference };
  const said = note ? { detail: { note } } : {};
  await append(tx, askAnswered({ subject: ask.id, case: of.id, data, ...said }), act);
  if (answer === 'rejected' && ask.overdue_at === null) await takeBack(tx, { ask, of }, act);
}

type Said = Pick<Answering, 'ask' | 'answer'> & { readonly theirReference: string | null };

/** A reference that nobody had given before contradicts nothing, and is not kept: the first answer stands. */
async function requireSame(tx: Tx, { ask, answer, theirReference }: Said): Promise<void> {
  const known = await tables<CasesTables>(tx)
    .selectFrom('cases.ask_answer')
    .select(['answer', 'their_reference'])
    .where('authority_id', '=', tx.authority)
    .where('ask_id', '=', ask)
    .executeTakeFirstOrThrow();
  const isSame =
    known.answer === answer && (theirReference ?? known.their_reference) === known.their_reference;
  if (!isSame) throw new Refusal('ask.is-answered');
}
