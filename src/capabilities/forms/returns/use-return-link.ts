import { append } from '#capabilities/ledger';
import type { Act } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { expiryOf } from '../drafts/draft.ts';
import type { Draft, Holder } from '../drafts/draft.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { lockDraft } from '../drafts/lock-draft.ts';
import { moveDraft } from '../drafts/move-draft.ts';
import { formReturnedTo } from '../events.ts';
import type { FormsTables } from '../tables.ts';
import { returnLinkFor } from './return-link-for.ts';

/**
 * Takes a draft over by a link or a code, which is thereby used up: of two at a time one gets it. Refuses
 * `form.link-unknown`, `form.link-used`, `form.link-over` and `form.draft-gone`.
 */
export async function useReturnLink(
  tx: Tx,
  { token, to }: { readonly token: string; readonly to: Holder },
  act: Act,
): Promise<Draft> {
  const link = await returnLinkFor(tx, token, act.at);
  if (!link) throw new Refusal('form.link-unknown');
  if (link.standing === 'over') throw new Refusal('form.link-over');
  // First, as whoever discards it does: they must not wait for one another.
  if (!(await lockDraft(tx, link.draft, act.at))) throw new Refusal('form.draft-gone');
  const used = await tables<FormsTables>(tx)
    .insertInto('forms.return_use')
    .values({ link_id: link.id, used_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'link_id']).doNothing())
    .executeTakeFirst();
  if (used.numInsertedOrUpdatedRows === 0n) throw new Refusal('form.link-used');
  await moveDraft(tx, { draft: link.draft, to }, act);
  await tables<FormsTables>(tx)
    .updateTable('forms.draft')
    .set({ updated_at: act.at, expires_at: expiryOf(act.at) })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', link.draft)
    .execute();
  const { service, version } = link;
  await append(tx, formReturnedTo({ subject: link.draft, data: { service, version, by: to.kind } }), act);
  const draft = await draftOf(tx, to, { service, at: act.at });
  if (!draft) throw new Refusal('form.draft-gone');
  return draft;
}
