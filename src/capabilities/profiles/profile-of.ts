import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { DetailValue, ProfileField } from './field.ts';
import type { ProfilesTables } from './tables.ts';

/** One thing that somebody said of themselves, and since when. */
export type Detail = {
  readonly field: ProfileField;
  /** Null: it was taken away. */
  readonly value: DetailValue;
  readonly saidAt: Temporal.Instant;
  /** Whether it came by way of a correction. */
  readonly isCorrected: boolean;
};

/** Everything that an account ever said of its holder, the latest first. */
export async function profileHistory(tx: Tx, account: Uuid): Promise<readonly Detail[]> {
  const rows = await tables<ProfilesTables>(tx)
    .selectFrom('profiles.detail')
    .select(['field', 'value', 'said_at', 'correction_id'])
    .where('authority_id', '=', tx.authority)
    .where('account_id', '=', account)
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostRead)
    .execute();
  return rows.map(({ field, value, said_at: saidAt, correction_id: correction }) => ({
    field,
    value,
    saidAt,
    isCorrected: correction !== null,
  }));
}

/** Nobody says more of themselves. */
const mostRead = 500;

export type Profile = ReadonlyMap<ProfileField, Detail>;

/** What an account says of its holder now. */
export async function profileOf(tx: Tx, account: Uuid): Promise<Profile> {
  const latest = new Map<ProfileField, Detail>();
  for (const detail of await profileHistory(tx, account))
    if (!latest.has(detail.field)) latest.set(detail.field, detail);
  return new Map([...latest].filter(([, { value }]) => value !== null));
}
