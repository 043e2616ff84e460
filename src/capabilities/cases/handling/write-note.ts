import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { caseNoted } from '../events.ts';
import type { CasesTables } from '../tables.ts';
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
};

/** Writes a note; twice is once. It needs no revision, since a note contradicts nothing. */
export async function writeNote(tx: Tx, { note, kind, text, ...handling }: Noting, act: Act): Promise<void> {
  const found = await lockCase(tx, handling);
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.note')
    .values({ id: note, case_id: found.id, kind, text, ...who(act), written_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  const revision = await changeCase(tx, found);
  const data = { revision, note, kind };
  await append(tx, caseNoted({ subject: found.id, case: found.id, data, detail: { text } }), act);
}
