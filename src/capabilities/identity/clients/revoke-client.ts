import { append } from '#capabilities/ledger';
import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { clientRevoked } from '../events.ts';
import type { IdentityTables } from '../tables.ts';

type Revoking = {
  readonly client: Uuid;
  /** In the words of whoever revokes. */
  readonly reason: string;
};

/** A client's key is worth nothing from the next request on. Twice is once. Refuses `identity.client-unknown`. */
export async function revokeClient(tx: Tx, { client, reason }: Revoking, act: Act): Promise<void> {
  const db = tables<IdentityTables>(tx);
  const known = await db
    .selectFrom('identity.client')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', client)
    .executeTakeFirst();
  if (!known) throw new Refusal('identity.client-unknown');
  const revoked = await db
    .insertInto('identity.client_revocation')
    .values({ client_id: client, revoked_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'client_id']).doNothing())
    .executeTakeFirstOrThrow();
  if (revoked.numInsertedOrUpdatedRows === 0n) return;
  await append(tx, clientRevoked({ subject: client, data: {}, detail: { reason } }), act);
}
