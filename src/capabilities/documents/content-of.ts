import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { fileKey, kindOfFile } from '#platform/files';
import type { FileKey } from '#platform/files';
import type { Holder } from './holder.ts';
import type { DocumentsTables } from './tables.ts';

/** What is asked for: the file as it is handed out, or the small picture of it. */
export type Wanted = {
  /** Those whose files the person may see. A file of anybody else is not found. */
  readonly holders: { readonly kind: Holder['kind']; readonly ids: readonly Uuid[] };
  readonly file: Uuid;
  readonly part: 'whole' | 'preview';
};

export type Content = {
  readonly key: FileKey;
  /** Its media type. */
  readonly type: string;
  readonly name: string;
  readonly bytes: number;
};

/** Where the bytes of a clean file are; nothing while it is held, and for ever when it was not clean. */
export async function contentOf(tx: Tx, { holders, file, part }: Wanted): Promise<Content | undefined> {
  if (holders.ids.length === 0) return undefined;
  const rows = await tables<DocumentsTables>(tx)
    .selectFrom('documents.file as f')
    .innerJoin('documents.verdict as v', (join) =>
      join.onRef('v.authority_id', '=', 'f.authority_id').onRef('v.file_id', '=', 'f.id'),
    )
    .innerJoin('documents.content as c', (join) =>
      join.onRef('c.authority_id', '=', 'f.authority_id').onRef('c.file_id', '=', 'f.id'),
    )
    .select(['f.name', 'c.part', 'c.key', 'c.kind', 'c.bytes'])
    .where('f.authority_id', '=', tx.authority)
    .where('f.id', '=', file)
    .where('f.holder_kind', '=', holders.kind)
    .where('f.holder_id', 'in', holders.ids)
    .where('v.verdict', '=', 'clean')
    .execute();
  // A document is handed out as it was sent; of a picture that is gone.
  const row = rows.find((one) => one.part === part) ?? (part === 'whole' ? rows[0] : undefined);
  if (!row || (part === 'whole' && row.part === 'preview')) return undefined;
  const { type, extension } = kindOfFile[row.kind];
  const name = row.name.replace(/\.[a-z0-9]+$/, `.${extension}`);
  return { key: fileKey.parse(row.key), type, name, bytes: row.bytes };
}
