import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { fileKey } from '#platform/files';
import type { FileKey } from '#platform/files';
import type { DocumentsTables } from './tables.ts';

/** Which of these keys a row names: the bytes under the others belong to nobody. */
export async function keysNamed(tx: Tx, keys: readonly FileKey[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tables<DocumentsTables>(tx)
    .selectFrom('documents.content')
    .select('key')
    .where('authority_id', '=', tx.authority)
    .where('key', 'in', keys)
    .execute();
  return new Set(rows.map(({ key }) => key));
}

/** The next few of the keys that rows name, in their order. */
export async function keysAfter(
  tx: Tx,
  after: FileKey | undefined,
  most: number,
): Promise<readonly FileKey[]> {
  const rows = await tables<DocumentsTables>(tx)
    .selectFrom('documents.content')
    .select('key')
    .where('authority_id', '=', tx.authority)
    .where('key', '>', after ?? '')
    .orderBy('key')
    .limit(most)
    .execute();
  return rows.map(({ key }) => fileKey.parse(key));
}
