import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { endSessionsOf } from '#platform/http';
import { officerClosed, officerReopened } from '../events.ts';
import type { IdentityTables } from '../tables.ts';

/** Shuts out an officer who has left: every session ends now, and the directory's word does not let them in again. Twice is once. */
export async function closeOfficer(tx: Tx, officer: Uuid, act: Act): Promise<void> {
  if (!(await lockOfficer(tx, officer))) return;
  const kept = await tables<IdentityTables>(tx)
    .insertInto('identity.officer_closing')
    .values({ officer_id: officer, closed_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'officer_id']).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return;
  const sessions = await endSessionsOf(tx, { kind: 'officer', id: officer });
  await append(tx, officerClosed({ subject: officer, data: { sessions } }), act);
}

/** Lets an officer who came back sign in again. Twice is once. */
export async function reopenOfficer(tx: Tx, officer: Uuid, act: Act): Promise<void> {
  const { numDeletedRows } = await tables<IdentityTables>(tx)
    .deleteFrom('identity.officer_closing')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await append(tx, officerReopened({ subject: officer, data: {} }), act);
}

/** Waits for a sign-in of theirs that is being recorded, so that the session it opens ends with the rest. */
async function lockOfficer(tx: Tx, officer: Uuid): Promise<boolean> {
  const row = await tables<IdentityTables>(tx)
    .selectFrom('identity.officer')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
