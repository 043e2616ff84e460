import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { keptAnswers } from '../drafts/draft.ts';
import type { KeptAnswers } from '../form.ts';
import type { FormsTables } from '../tables.ts';

/** What was sent with each of many submissions, as it was stored, whatever version it was sent on. */
export async function answersSent(tx: Tx, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, KeptAnswers>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<FormsTables>(tx)
    .selectFrom('forms.submission')
    .select(['id', 'answers'])
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, answers }) => [id, keptAnswers.parse(answers)]));
}
