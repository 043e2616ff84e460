import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Page } from '../definition.ts';
import type { KeptAnswers } from '../form.ts';
import { journey } from '../journey.ts';
import type { FormsTables } from '../tables.ts';
import { expiryOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { typedWithout } from './keep-typed.ts';

type Writing = { readonly draft: Draft; readonly page: Page; readonly kept: KeptAnswers };

/** Writes the answers of a draft that is locked, one page of which was answered, and gives it as it now is. */
export async function writeAnswers(tx: Tx, { draft, page, kept }: Writing, act: Act): Promise<Draft> {
  const typed = typedWithout(draft.typed, page);
  const touched = { updatedAt: act.at, expiresAt: expiryOf(act.at) };
  await tables<FormsTables>(tx)
    .updateTable('forms.draft')
    .set({
      answers: JSON.stringify(kept),
      typed: typed ? JSON.stringify(typed) : null,
      filled: JSON.stringify(draft.filled),
      updated_at: touched.updatedAt,
      expires_at: touched.expiresAt,
    })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', draft.id)
    .execute();
  return {
    ...draft,
    ...touched,
    typed: undefined,
    answers: kept,
    journey: journey(draft.form.definition, kept),
  };
}
