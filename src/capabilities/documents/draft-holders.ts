import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { uuid } from '#language';
import type { Uuid } from '#language';
import type { DocumentsTables } from './tables.ts';

const nobody = uuid.parse('00000000-0000-0000-0000-000000000000');

/** The next few drafts that have files, by their identifiers: which of them are still there, only `forms` knows. */
export async function draftsWithFiles(
  tx: Tx,
  after: Uuid | undefined,
  most: number,
): Promise<readonly Uuid[]> {
  const rows = await tables<DocumentsTables>(tx)
    .selectFrom('documents.file')
    .select('holder_id as draft')
    .distinct()
    .where('authority_id', '=', tx.authority)
    .where('holder_kind', '=', 'draft')
    .where('holder_id', '>', after ?? nobody)
    .orderBy('draft')
    .limit(most)
    .execute();
  return rows.map(({ draft }) => draft);
}
