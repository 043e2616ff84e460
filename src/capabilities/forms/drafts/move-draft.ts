import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { discardOther } from './discard-draft.ts';
import type { Holder } from './draft.ts';
import { lockDraft } from './lock-draft.ts';
import { formMoved } from '../events.ts';
import type { FormsTables } from '../tables.ts';

/**
 * Gives a draft to another holder: somebody signed in half-way. It takes the place of one that they had of this service,
 * since it is the one they are looking at. `form.draft-gone` when it is not there.
 */
export async function moveDraft(
  tx: Tx,
  { draft: id, to }: { readonly draft: Uuid; readonly to: Holder },
  act: Act,
) {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  await discardOther(tx, { holder: to, draft }, act);
  await tables<FormsTables>(tx)
    .updateTable('forms.draft')
    .set({ holder_kind: to.kind, holder_id: to.id })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  const { service, version } = draft.form;
  await append(tx, formMoved({ subject: id, data: { service, version, to: to.kind } }), act);
}

/** Gives all drafts of one holder to another: somebody signed in, and what they had begun comes along. */
export async function moveDrafts(
  tx: Tx,
  { from, to }: { readonly from: Holder; readonly to: Holder },
  act: Act,
): Promise<void> {
  const held = await tables<FormsTables>(tx)
    .selectFrom('forms.draft')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('holder_kind', '=', from.kind)
    .where('holder_id', '=', from.id)
    .where('expires_at', '>', act.at)
    .execute();
  for (const { id } of held) await moveDraft(tx, { draft: id, to }, act);
}
