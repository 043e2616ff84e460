import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { DocumentsTables } from './tables.ts';

export type ShownPicture = { readonly file: Uuid; readonly request: Uuid };

/** Of so many requests the pictures that everybody may see, in the order in which they came. */
export async function shownPictures(tx: Tx, requests: readonly Uuid[]): Promise<readonly ShownPicture[]> {
  if (requests.length === 0) return [];
  return shown(tx).where('f.holder_id', 'in', requests).execute();
}

/** The request of a picture that everybody may see; nothing for any other. */
export async function requestOfShown(tx: Tx, file: Uuid): Promise<Uuid | undefined> {
  const picture = await shown(tx).where('f.id', '=', file).executeTakeFirst();
  return picture?.request;
}

function shown(tx: Tx) {
  return tables<DocumentsTables>(tx)
    .selectFrom('documents.file as f')
    .innerJoin('documents.showing as s', (join) =>
      join.onRef('s.authority_id', '=', 'f.authority_id').onRef('s.file_id', '=', 'f.id'),
    )
    .select(['f.id as file', 'f.holder_id as request'])
    .where('f.authority_id', '=', tx.authority)
    .where('f.holder_kind', '=', 'request')
    .orderBy('f.added_at')
    .orderBy('f.id');
}
