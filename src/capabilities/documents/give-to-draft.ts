import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { DocumentsTables } from './tables.ts';

export type GivingToDraft = {
  /** Another system, which sent them. */
  readonly client: Uuid;
  readonly draft: Uuid;
  readonly question: string;
  readonly files: readonly Uuid[];
};

/** What another system had sent is a draft's from now on, and answers this question of it. Gives how many of them were the system's. */
export async function giveToDraft(
  tx: Tx,
  { client, draft, question, files }: GivingToDraft,
): Promise<number> {
  if (files.length === 0) return 0;
  const { numUpdatedRows } = await tables<DocumentsTables>(tx)
    .updateTable('documents.file')
    .set({ holder_kind: 'draft', holder_id: draft, question, title: null })
    .where('authority_id', '=', tx.authority)
    .where('holder_kind', '=', 'client')
    .where('holder_id', '=', client)
    .where('id', 'in', files)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
