import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { DocumentsTables } from './tables.ts';

export type HandingOver = {
  readonly draft: Uuid;
  readonly request: Uuid;
  /** Those that the answers name; what else the draft has goes with the draft. */
  readonly files: readonly Uuid[];
};

/** What a draft had is the request's from now on. Where a photograph was taken stays with nobody: what was made of it is an answer. */
export async function handOver(tx: Tx, { draft, request, files }: HandingOver): Promise<number> {
  if (files.length === 0) return 0;
  const { numUpdatedRows } = await tables<DocumentsTables>(tx)
    .updateTable('documents.file')
    .set({ holder_kind: 'request', holder_id: request, easting: null, northing: null })
    .where('authority_id', '=', tx.authority)
    .where('holder_kind', '=', 'draft')
    .where('holder_id', '=', draft)
    .where('id', 'in', files)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
