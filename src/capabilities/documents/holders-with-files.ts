import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { uuid } from '#language';
import type { Uuid } from '#language';
import type { Holder } from './holder.ts';
import type { DocumentsTables } from './tables.ts';

const nobody = uuid.parse('00000000-0000-0000-0000-000000000000');

/** The next few of one kind that have files, by their identifiers: which drafts are still there, only `forms` knows. */
export async function holdersWithFiles(
  tx: Tx,
  kind: Holder['kind'],
  { after, most }: { readonly after: Uuid | undefined; readonly most: number },
): Promise<readonly Uuid[]> {
  const rows = await tables<DocumentsTables>(tx)
    .selectFrom('documents.file')
    .select('holder_id as holder')
    .distinct()
    .where('authority_id', '=', tx.authority)
    .where('holder_kind', '=', kind)
    .where('holder_id', '>', after ?? nobody)
    .orderBy('holder')
    .limit(most)
    .execute();
  return rows.map(({ holder }) => holder);
}
