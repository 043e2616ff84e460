import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { documentAttached, documentDetached } from '../events.ts';
import { lockCase } from '../handling/lock-case.ts';
import type { Handling } from '../handling/lock-case.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';

export type Attaching = Omit<Handling, 'revision'> & {
  /** One of the documents of the case's version. */
  readonly document: string;
  /** Under which its bytes are kept. */
  readonly file: Uuid;
};

/** Says of a file that it is a document of the case. Twice is once. A document that the version does not have is refused by the database. */
export async function attachDocument(tx: Tx, attaching: Attaching, act: Act): Promise<void> {
  const { id, service, version } = await lockCase(tx, attaching);
  const { document, file } = attaching;
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.document')
    .values({ id: file, case_id: id, service, version, document, ...who(act), attached_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await append(tx, documentAttached({ subject: id, case: id, data: { document, file } }), act);
}

/** Takes documents from a case whose files turned out to be none: infected, or damaged. What is gone already is left alone. */
export async function detachDocuments(
  tx: Tx,
  { case: of, files }: { readonly case: Uuid; readonly files: readonly Uuid[] },
  act: Act,
): Promise<void> {
  if (files.length === 0) return;
  const gone = await tables<CasesTables>(tx)
    .deleteFrom('cases.document')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', of)
    .where('id', 'in', [...files])
    .returning(['id', 'document'])
    .execute();
  for (const { id: file, document } of gone)
    await append(tx, documentDetached({ subject: of, case: of, data: { document, file } }), act);
}
