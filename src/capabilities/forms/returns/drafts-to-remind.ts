import { parseEmail } from '#language';
import type { EmailAddress, Tongue, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Holder } from '../drafts/draft.ts';
import type { FormsTables } from '../tables.ts';

/** A draft that will soon be thrown away, and the address to which its holder last had a link sent. */
export type Forgotten = {
  readonly draft: Uuid;
  readonly holder: Holder;
  readonly expiresAt: Temporal.Instant;
  readonly sentTo: { readonly email: EmailAddress; readonly tongue: Tongue } | undefined;
};

/**
 * Drafts that run out before an instant, of holders who can be written to: they had a link sent, or have an account. The
 * first to run out first, each once for each time that it was left.
 */
export async function draftsToRemind(
  tx: Tx,
  { before, most }: { readonly before: Temporal.Instant; readonly most: number },
  now: Temporal.Instant,
): Promise<readonly Forgotten[]> {
  const { rows } = await sql<{
    id: Uuid;
    holder_kind: Holder['kind'];
    holder_id: Uuid;
    expires_at: Temporal.Instant;
    email: string | null;
    tongue: Tongue | null;
  }>`
    select d.id, d.holder_kind, d.holder_id, d.expires_at, sent.email, sent.tongue
    from forms.draft d
    left join lateral (
      select l.email, l.tongue from forms.return_link l
      where l.authority_id = d.authority_id and l.draft_id = d.id and l.email is not null
      order by l.made_at desc limit 1
    ) sent on true
    where d.authority_id = ${tx.authority} and d.expires_at > ${now}::timestamptz and d.expires_at <= ${before}::timestamptz
      and (sent.email is not null or d.holder_kind = 'resident')
      and not exists (
        select from forms.reminder r
        where r.authority_id = d.authority_id and r.draft_id = d.id and r.expires_at = d.expires_at
      )
    order by d.expires_at limit ${most}
    for update of d skip locked`.execute(tables<FormsTables>(tx));
  return rows.map(({ id, holder_kind: kind, holder_id: holder, expires_at: expiresAt, email, tongue }) => {
    const to = parseEmail(email ?? '');
    return {
      draft: id,
      holder: { kind, id: holder },
      expiresAt,
      sentTo: to && tongue ? { email: to, tongue } : undefined,
    };
  });
}
