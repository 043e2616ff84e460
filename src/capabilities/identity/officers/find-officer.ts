import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';

/** How the directory knows an officer for good. */
export type DirectoryKey = {
  readonly tenant: string;
  readonly subject: string;
};

/** The officer whom the directory knows by this key, and whether they have left; locked until the end of the transaction. */
export async function findOfficer(
  tx: Tx,
  { tenant, subject }: DirectoryKey,
): Promise<{ readonly id: Uuid; readonly closed: boolean } | undefined> {
  const db = tables<IdentityTables>(tx);
  const officer = await db
    .selectFrom('identity.officer')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('tenant', '=', tenant)
    .where('subject', '=', subject)
    .forUpdate()
    .executeTakeFirst();
  if (!officer) return undefined;
  // Asked after the lock is held: a leaver's closing that was under way is seen.
  const closing = await db
    .selectFrom('identity.officer_closing')
    .select('closed_at')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer.id)
    .executeTakeFirst();
  return { id: officer.id, closed: closing !== undefined };
}
