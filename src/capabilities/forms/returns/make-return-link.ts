import { hash } from 'node:crypto';
import { append } from '#capabilities/ledger';
import type { Act, EmailAddress, Tongue, Uuid } from '#language';
import { newId, newToken } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { expiryOf } from '../drafts/draft.ts';
import { lockDraft } from '../drafts/lock-draft.ts';
import { formLeft } from '../events.ts';
import type { FormsTables } from '../tables.ts';

/** What opens a draft again, once: of the token only a digest is kept. */
export type ReturnLink = {
  readonly id: Uuid;
  readonly token: string;
  readonly service: string;
  readonly version: number;
  readonly expiresAt: Temporal.Instant;
};

type Leaving = {
  readonly draft: Uuid;
  /** To whom the link will be sent; nobody where it is given at once to whoever is there. */
  readonly email?: EmailAddress | undefined;
  readonly tongue: Tongue;
};

/** Makes a link by which a draft is come back to; it is kept for four weeks from now. `form.draft-gone` when it is not there. */
export async function makeReturnLink(tx: Tx, leaving: Leaving, act: Act): Promise<ReturnLink> {
  const { email, tongue } = leaving;
  const draft = await lockDraft(tx, leaving.draft, act.at);
  if (!draft) throw new Refusal('form.draft-gone');
  const { service, version } = draft.form;
  const expiresAt = expiryOf(act.at);
  await tables<FormsTables>(tx)
    .updateTable('forms.draft')
    .set({ expires_at: expiresAt })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', draft.id)
    .execute();
  const token = newToken();
  const id = await keepLink(
    tx,
    { draft: draft.id, token, to: email ? { email } : 'given', tongue, expiresAt },
    act,
  );
  await append(
    tx,
    formLeft({ subject: draft.id, data: { service, version, by: email ? 'email' : 'link' } }),
    act,
  );
  return { id, token, service, version, expiresAt };
}

type Kept = {
  readonly draft: Uuid;
  readonly token: string;
  /** To whom it is sent, that it was given at once, or that it is a code to be read out. */
  readonly to: { readonly email: EmailAddress } | 'given' | 'read out';
  readonly tongue: Tongue;
  readonly expiresAt: Temporal.Instant;
};

export async function keepLink(
  tx: Tx,
  { draft, token, to, tongue, expiresAt }: Kept,
  act: Act,
): Promise<Uuid> {
  const id = newId(act.at);
  await tables<FormsTables>(tx)
    .insertInto('forms.return_link')
    .values({
      id,
      draft_id: draft,
      digest: tokenDigest(token),
      email: typeof to === 'string' ? null : to.email,
      code: to === 'read out' ? token : null,
      tongue,
      made_at: act.at,
      expires_at: expiresAt,
    })
    .execute();
  return id;
}

export function tokenDigest(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
