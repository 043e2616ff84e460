import { append } from '#capabilities/ledger';
import { parseReference } from '#language';
import type { Act, CaseReference, Tongue, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { lockDraft } from '../drafts/lock-draft.ts';
import { formLeft } from '../events.ts';
import type { FormsTables } from '../tables.ts';
import { keepLink } from './make-return-link.ts';

/** How long a code may be read out to somebody who helps. */
const handoverHours = 24;

type HandingOver = {
  readonly draft: Uuid;
  readonly tongue: Tongue;
  /** Drawn as references are: no two letters sound or look alike, and a slip is noticed. */
  readonly code: CaseReference;
};

/** Lets whoever is told the code take a draft over, once, within a day. */
export async function makeHandoverCode(
  tx: Tx,
  { draft: id, tongue, code }: HandingOver,
  act: Act,
): Promise<void> {
  const draft = await lockDraft(tx, id, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const expiresAt = act.at.add({ hours: handoverHours });
  await keepLink(tx, { draft: id, token: code, to: 'read out', tongue, expiresAt }, act);
  const { service, version } = draft.form;
  await append(tx, formLeft({ subject: id, data: { service, version, by: 'code' } }), act);
}

export type HandoverCode = { readonly code: CaseReference; readonly expiresAt: Temporal.Instant };

/** The newest code by which a draft may still be taken over. */
export async function handoverCodeOf(
  tx: Tx,
  draft: Uuid,
  now: Temporal.Instant,
): Promise<HandoverCode | undefined> {
  const row = await tables<FormsTables>(tx)
    .selectFrom('forms.return_link as l')
    .leftJoin('forms.return_use as u', (join) =>
      join.onRef('u.authority_id', '=', 'l.authority_id').onRef('u.link_id', '=', 'l.id'),
    )
    .select(['l.code', 'l.expires_at'])
    .where('l.authority_id', '=', tx.authority)
    .where('l.draft_id', '=', draft)
    .where('l.code', 'is not', null)
    .where('l.expires_at', '>', now)
    .where('u.used_at', 'is', null)
    .orderBy('l.made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const code = parseReference(row?.code ?? '');
  return row && code && { code, expiresAt: row.expires_at };
}
