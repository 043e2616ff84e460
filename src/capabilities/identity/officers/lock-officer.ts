import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

/** Holds an officer's row until the end of the transaction, and says whether they are closed; nothing when there is no such officer. */
export async function lockOfficer(
  tx: Tx,
  officer: Uuid,
): Promise<{ readonly name: string; readonly closed: boolean } | undefined> {
  const db = tables<IdentityTables>(tx);
  const row = await db
    .selectFrom('identity.officer')
    .select('name')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  // Asked after the lock is held: a closing that was under way is seen.
  const closing = await db
    .selectFrom('identity.officer_closing')
    .select('closed_at')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .executeTakeFirst();
  return { name: row.name, closed: closing !== undefined };
}
