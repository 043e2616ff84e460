import { parseEmail } from '#language';
import type { EmailAddress, Tongue, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';
import { tokenDigest } from './make-return-link.ts';

export type KnownLink = {
  readonly id: Uuid;
  readonly draft: Uuid;
  readonly service: string;
  readonly version: number;
  /** A code that was read out is no link. */
  readonly isCode: boolean;
  /** Where it was sent; nothing for a code, and for a link that was given at once. */
  readonly email: EmailAddress | undefined;
  readonly tongue: Tongue;
  readonly madeAt: Temporal.Instant;
  readonly standing: 'open' | 'used' | 'over';
};

/** The link of a token, or nothing: there is none, or what it led to was sent or thrown away. */
export async function returnLinkFor(
  tx: Tx,
  token: string,
  now: Temporal.Instant,
): Promise<KnownLink | undefined> {
  const row = await tables<FormsTables>(tx)
    .selectFrom('forms.return_link as l')
    .innerJoin('forms.draft as d', (join) =>
      join.onRef('d.authority_id', '=', 'l.authority_id').onRef('d.id', '=', 'l.draft_id'),
    )
    .leftJoin('forms.return_use as u', (join) =>
      join.onRef('u.authority_id', '=', 'l.authority_id').onRef('u.link_id', '=', 'l.id'),
    )
    .select(['l.id', 'l.draft_id', 'd.service', 'd.version', 'l.email', 'l.tongue', 'l.made_at'])
    .select(['l.expires_at', 'l.code', 'u.used_at'])
    .where('l.authority_id', '=', tx.authority)
    .where('l.digest', '=', tokenDigest(token))
    .where('d.expires_at', '>', now)
    .executeTakeFirst();
  if (!row) return undefined;
  const isOver = Temporal.Instant.compare(row.expires_at, now) <= 0;
  return {
    id: row.id,
    draft: row.draft_id,
    service: row.service,
    version: row.version,
    isCode: row.code !== null,
    email: parseEmail(row.email ?? ''),
    tongue: row.tongue,
    madeAt: row.made_at,
    standing: row.used_at ? 'used' : isOver ? 'over' : 'open',
  };
}
