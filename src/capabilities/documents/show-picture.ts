import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { fileKinds, kindOfFile } from '#platform/files';
import { documentHidden, documentShown } from './events.ts';
import type { DocumentsTables } from './tables.ts';

const pictureKinds = fileKinds.filter((kind) => kindOfFile[kind].isPicture);

/** A picture of requests that the officer may see. */
export type Showing = { readonly requests: readonly Uuid[]; readonly file: Uuid };

/**
 * Lets everybody see a picture beside its report. Twice is once; what is none of those requests', no picture, or not clean is left
 * alone.
 */
export async function showPicture(tx: Tx, { requests, file }: Showing, act: Act): Promise<void> {
  if (requests.length === 0) return;
  const db = tables<DocumentsTables>(tx);
  const picture = await db
    .selectFrom('documents.file as f')
    .innerJoin('documents.verdict as v', (join) =>
      join.onRef('v.authority_id', '=', 'f.authority_id').onRef('v.file_id', '=', 'f.id'),
    )
    .select('f.id')
    .where('f.authority_id', '=', tx.authority)
    .where('f.id', '=', file)
    .where('f.holder_kind', '=', 'request')
    .where('f.holder_id', 'in', requests)
    .where('f.kind', 'in', pictureKinds)
    .where('v.verdict', '=', 'clean')
    .executeTakeFirst();
  if (!picture) return;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('documents.showing')
    .values({ file_id: file, since: act.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) await append(tx, documentShown({ subject: file, data: {} }), act);
}

/** Takes a picture out of everybody's sight. Twice is once. */
export async function hidePicture(tx: Tx, { file }: Pick<Showing, 'file'>, act: Act): Promise<void> {
  const { numDeletedRows } = await tables<DocumentsTables>(tx)
    .deleteFrom('documents.showing')
    .where('authority_id', '=', tx.authority)
    .where('file_id', '=', file)
    .executeTakeFirst();
  if (numDeletedRows === 1n) await append(tx, documentHidden({ subject: file, data: {} }), act);
}
