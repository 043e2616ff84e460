import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { CasesTables } from '../tables.ts';

type Mentioning = {
  readonly note: Uuid;
  readonly case: Uuid;
  readonly kind: 'internal' | 'public';
  /** Colleagues who may see the case, which is the caller's to know. */
  readonly mentions?: readonly Uuid[] | undefined;
};

/** Marks colleagues of whom a note speaks. One that those who asked may read speaks of nobody. */
export async function keepMentions(
  tx: Tx,
  { note, case: about, kind, mentions = [] }: Mentioning,
  { at }: Pick<Act, 'at'>,
): Promise<void> {
  if (mentions.length === 0) return;
  if (kind === 'public') throw new Refusal('mention.is-public');
  const rows = [...new Set(mentions)].map((officer) => ({
    note_id: note,
    case_id: about,
    officer_id: officer,
    mentioned_at: at,
    read_at: null,
  }));
  await tables<CasesTables>(tx).insertInto('cases.mention').values(rows).execute();
}
