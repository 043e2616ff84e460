import { append } from '#capabilities/ledger';
import type { Act, EmailAddress, Tongue } from '#language';
import { newToken } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { formLeft } from '../events.ts';
import type { FormsTables } from '../tables.ts';
import type { Forgotten } from './drafts-to-remind.ts';
import { keepLink } from './make-return-link.ts';
import type { ReturnLink } from './make-return-link.ts';

type Reminding = {
  readonly forgotten: Forgotten;
  /** To whom, and in which language; nothing when they cannot be written to any more. */
  readonly to: { readonly email: EmailAddress; readonly tongue: Tongue } | undefined;
};

/** Notes that a draft's holder was reminded, and gives the link to send. The draft is kept no longer for that. */
export async function remind(
  tx: Tx,
  { forgotten: { draft, expiresAt }, to }: Reminding,
  act: Act,
): Promise<ReturnLink | undefined> {
  const db = tables<FormsTables>(tx);
  await db
    .insertInto('forms.reminder')
    .values({ draft_id: draft, expires_at: expiresAt, reminded_at: act.at })
    .execute();
  if (!to) return undefined;
  const token = newToken();
  const id = await keepLink(tx, { draft, token, to: { email: to.email }, tongue: to.tongue, expiresAt }, act);
  const { service, version } = await db
    .selectFrom('forms.draft')
    .select(['service', 'version'])
    .where('authority_id', '=', tx.authority)
    .where('id', '=', draft)
    .executeTakeFirstOrThrow();
  await append(tx, formLeft({ subject: draft, data: { service, version, by: 'reminder' } }), act);
  return { id, token, service, version, expiresAt };
}
