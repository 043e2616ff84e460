import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { wantErased } from './erase-content.ts';
import { documentRemoved } from './events.ts';
import type { Holder } from './holder.ts';
import type { DocumentsTables } from './tables.ts';

export type Removing = {
  readonly holder: Holder;
  /** Only these of its files; all, when left out. */
  readonly files?: readonly Uuid[] | undefined;
  readonly why: 'asked' | 'draft-gone' | 'unused' | 'destroyed';
};

/** Takes files away from their holder, rows and bytes. What is not the holder's, or is gone already, is left alone. Gives how many. */
export async function removeFiles(tx: Tx, { holder, files, why }: Removing, act: Act): Promise<number> {
  if (files?.length === 0) return 0;
  const db = tables<DocumentsTables>(tx);
  const own = await db
    .selectFrom('documents.file')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('holder_kind', '=', holder.kind)
    .where('holder_id', '=', holder.id)
    .$if(files !== undefined, (query) => query.where('id', 'in', files ?? []))
    .orderBy('id')
    .forUpdate()
    .execute();
  const ids = own.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const contents = await db
    .deleteFrom('documents.content')
    .where('authority_id', '=', tx.authority)
    .where('file_id', 'in', ids)
    .returning('key')
    .execute();
  await db
    .deleteFrom('documents.file')
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', ids)
    .execute();
  await wantErased(
    tx,
    contents.map(({ key }) => key),
    act,
  );
  for (const id of ids) await append(tx, documentRemoved({ subject: id, data: { why } }), act);
  return ids.length;
}
