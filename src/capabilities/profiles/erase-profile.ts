import { append } from '#capabilities/ledger';
import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { profileErased } from './events.ts';
import type { ProfilesTables } from './tables.ts';

/** Everything that an account says, ever said and was asked to say goes, because its holder asked. The account stays. */
export async function eraseProfile(tx: Tx, { account }: { readonly account: Uuid }, act: Act): Promise<void> {
  const db = tables<ProfilesTables>(tx);
  for (const table of ['profiles.detail', 'profiles.correction'] as const)
    await db
      .deleteFrom(table)
      .where('authority_id', '=', tx.authority)
      .where('account_id', '=', account)
      .execute();
  await append(tx, profileErased({ subject: account, data: {} }), act);
}
