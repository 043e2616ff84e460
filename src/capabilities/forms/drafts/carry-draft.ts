import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Draft } from './draft.ts';
import { lockDraft } from './lock-draft.ts';
import { formCarried } from '../events.ts';
import { formOf } from '../form-of.ts';
import { journey } from '../journey.ts';
import type { FormsTables } from '../tables.ts';

/**
 * Puts a draft on another version of its form. Every answer is kept; one that the version does not take is asked again, and
 * one that it does not ask for waits in case it is carried on. `form.draft-gone` when it is not there.
 */
export async function carryDraft(
  tx: Tx,
  { draft: id, version }: { readonly draft: Uuid; readonly version: number },
  act: Act,
): Promise<Draft> {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const { service, version: was } = draft.form;
  if (was === version) return draft;
  const form = await formOf(tx, { service, version });
  await tables<FormsTables>(tx)
    .updateTable('forms.draft')
    .set({ version })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  await append(tx, formCarried({ subject: id, data: { service, version: was, to: version } }), act);
  return { ...draft, form, journey: journey(form.definition, draft.answers) };
}
