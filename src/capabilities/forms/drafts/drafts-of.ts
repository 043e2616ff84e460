import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';
import type { Holder } from './draft.ts';

/** A form that somebody has begun, without its answers. */
export type Begun = {
  readonly service: string;
  readonly version: number;
  readonly startedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** Everything that a holder has begun and not sent, the last touched first: one for each service. */
export async function draftsOf(
  tx: Tx,
  { kind, id }: Holder,
  at: Temporal.Instant,
): Promise<readonly Begun[]> {
  const rows = await tables<FormsTables>(tx)
    .selectFrom('forms.draft')
    .select(['service', 'version', 'started_at', 'expires_at'])
    .where('authority_id', '=', tx.authority)
    .where('holder_kind', '=', kind)
    .where('holder_id', '=', id)
    .where('expires_at', '>', at)
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.map(({ service, version, started_at: startedAt, expires_at: expiresAt }) => ({
    service,
    version,
    startedAt,
    expiresAt,
  }));
}
