import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ProfilesTables } from './tables.ts';

/** Forgets what requests proposed of accounts: the requests are destroyed. What an account says since then stays the account's. */
export async function forgetCorrections(tx: Tx, requests: readonly Uuid[]): Promise<void> {
  if (requests.length === 0) return;
  await tables<ProfilesTables>(tx)
    .deleteFrom('profiles.correction')
    .where('authority_id', '=', tx.authority)
    .where('request_id', 'in', [...requests])
    .execute();
}
