import { londonDay } from '#language';
import { sendAhead, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Uuid } from '#language';
import type { IdentityTables } from '../tables.ts';
import { permissionsIn } from './client.ts';
import type { Client } from './client.ts';
import { isKey, keyDigest } from './key.ts';

/** Whose key it is. Who holds a true key may know why it is worth nothing any more. */
export type KeyHolder =
  | { readonly how: 'known'; readonly client: Client }
  | { readonly how: 'unknown' | 'revoked' | 'past' };

/** The client with this key; its first request of a day is written down. */
export async function clientByKey(tx: Tx, key: string, now: Temporal.Instant): Promise<KeyHolder> {
  const row = isKey(key) ? await find(tx, key) : undefined;
  if (!row) return { how: 'unknown' };
  if (row.revoked_at) return { how: 'revoked' };
  const today = londonDay(now);
  if (row.last_day_on && isBefore(row.last_day_on, today)) return { how: 'past' };
  if (!row.used_on || isBefore(row.used_on, today)) sendAhead(tx, noteUse(tx, row.id, today));
  const { id, name, answers, per_minute: perMinute } = row;
  return { how: 'known', client: { id, name, may: permissionsIn.parse(row.may), answers, perMinute } };
}

async function find(tx: Tx, key: string) {
  return tables<IdentityTables>(tx)
    .selectFrom('identity.client as client')
    .leftJoin('identity.client_use as use', (join) =>
      join.onRef('use.authority_id', '=', 'client.authority_id').onRef('use.client_id', '=', 'client.id'),
    )
    .leftJoin('identity.client_revocation as revocation', (join) =>
      join
        .onRef('revocation.authority_id', '=', 'client.authority_id')
        .onRef('revocation.client_id', '=', 'client.id'),
    )
    .select([
      'client.id',
      'client.name',
      'client.may',
      'client.answers',
      'client.per_minute',
      'client.last_day_on',
    ])
    .select(['use.used_on', 'revocation.revoked_at'])
    .where('client.authority_id', '=', tx.authority)
    .where('client.digest', '=', keyDigest(key))
    .executeTakeFirst();
}

/** Of several at a time one writes; the others find the day there. */
async function noteUse(tx: Tx, client: Uuid, today: Temporal.PlainDate): Promise<unknown> {
  return tables<IdentityTables>(tx)
    .insertInto('identity.client_use')
    .values({ client_id: client, used_on: today })
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'client_id'])
        .doUpdateSet({ used_on: today })
        .where('identity.client_use.used_on', '<', today),
    )
    .execute();
}

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}
