import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { KeptAnswers } from '../form.ts';
import type { FormVersion } from '../form-of.ts';
import type { FormsTables } from '../tables.ts';
import { expiryOf } from './draft.ts';
import type { Draft, Holder } from './draft.ts';

/** A draft as it was taken down elsewhere. */
export type LaidDraft = FormVersion &
  Pick<Draft, 'id' | 'typed'> & { readonly holder: Holder; readonly answers: KeptAnswers };

/** Writes a draft as it was taken down, in a transaction that is going to be undone: nobody began it, and no event says so. */
export async function layDraft(tx: Tx, laid: LaidDraft, { at }: Pick<Act, 'at'>): Promise<void> {
  const { id, holder, service, version, answers, typed } = laid;
  await tables<FormsTables>(tx)
    .insertInto('forms.draft')
    .values({
      id,
      holder_kind: holder.kind,
      holder_id: holder.id,
      service,
      version,
      answers: JSON.stringify(answers),
      typed: typed ? JSON.stringify(typed) : null,
      started_at: at,
      updated_at: at,
      expires_at: expiryOf(at),
    })
    .execute();
}
