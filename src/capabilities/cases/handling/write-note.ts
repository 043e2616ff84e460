import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseNoted } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { unmarkNewAnswer } from '../replies/new-answer.ts';
import { keepMentions } from '../mentions/keep-mentions.ts';
import { changeCase } from './change-case.ts';
import { lockCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';
import { who } from './who.ts';

export type Noting = Omit<Handling, 'revision'> & {
  /** Drawn where the note is written, so that sending it twice writes it once. */
  readonly note: Uuid;
  /** A public note is read by everyone whose request the case serves. */
  readonly kind: 'internal' | 'public';
  readonly text: string;
  /** Colleagues of whom it speaks, who may see the case; an internal note alone does. */
  readonly mentions?: readonly Uuid[] | undefined;
};

type Written = Pick<Noting, 'note' | 'kind' | 'text' | 'case'>;

/** Writes a note; twice is once. It needs no revision, since a note contradicts nothing. */
export async function writeNote(
  tx: Tx,
  { note, kind, text, mentions, ...handling }: Noting,
  act: Act,
): Promise<void> {
  const found = await lockCase(tx, handling);
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.note')
    .values(noteRow({ note, kind, text, case: found.id }, act))
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await keepMentions(tx, { note, case: found.id, kind, mentions }, act);
  const revision = await changeCase(tx, found);
  if (kind === 'public') await unmarkNewAnswer(tx, found.id);
  await append(tx, notedEvent({ note, kind, text, case: found.id }, revision), act);
}

export function noteRow({ note, kind, text, case: about }: Written, act: Act) {
  return { id: note, case_id: about, kind, text, ...who(act), written_at: act.at };
}

export function notedEvent({ note, kind, text, case: about }: Written, revision: number) {
  return caseNoted({ subject: about, case: about, data: { revision, note, kind }, detail: { text } });
}
