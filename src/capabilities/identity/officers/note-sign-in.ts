import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { endSessionsOf } from '#platform/http';
import { officerSignedIn } from '../events.ts';
import type { IdentityTables } from '../tables.ts';

/** Writes down that an officer is in, by the directory's word. What an emergency opened for them ends with that. */
export async function noteSignIn(tx: Tx, officer: Uuid, act: Act): Promise<void> {
  const db = tables<IdentityTables>(tx);
  await db
    .updateTable('identity.officer')
    .set({ signed_in_at: act.at })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom('identity.emergency_stay')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .executeTakeFirstOrThrow();
  // Else the short session of the emergency would last as long as any.
  if (numDeletedRows > 0n) await endSessionsOf(tx, { kind: 'officer', id: officer });
  const by = { kind: 'officer', id: officer } as const;
  await append(tx, officerSignedIn({ subject: officer, data: {} }), { ...act, by });
}
