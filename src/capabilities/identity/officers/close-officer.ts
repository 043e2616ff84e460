import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { endSessionsOf } from '#platform/http';
import { officerClosed, officerReopened } from '../events.ts';
import type { IdentityTables } from '../tables.ts';
import { lockOfficer } from './lock-officer.ts';

type ClosingOfficer = {
  readonly officer: Uuid;
  readonly why: 'left' | 'dormant';
  /** In the words of whoever closes. */
  readonly reason?: string | undefined;
};

/**
 * Shuts out an officer who has left, or was not seen for long: every session ends now, and the directory's word does not
 * let them in again. Twice is once. Refuses `identity.own-access`.
 */
export async function closeOfficer(
  tx: Tx,
  { officer, why, reason }: ClosingOfficer,
  act: Act,
): Promise<void> {
  if (act.by.kind === 'officer' && act.by.id === officer) throw new Refusal('identity.own-access');
  // Waits for a sign-in of theirs that is being recorded, so that the session it opens ends with the rest.
  if (!(await lockOfficer(tx, officer))) return;
  const kept = await tables<IdentityTables>(tx)
    .insertInto('identity.officer_closing')
    .values({ officer_id: officer, why, closed_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'officer_id']).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return;
  const sessions = await endSessionsOf(tx, { kind: 'officer', id: officer });
  const detail = reason === undefined ? undefined : { reason };
  await append(tx, officerClosed({ subject: officer, data: { sessions, why }, detail }), act);
}

type ReopeningOfficer = { readonly officer: Uuid; readonly reason?: string | undefined };

/** Lets an officer who came back sign in again. Twice is once. */
export async function reopenOfficer(tx: Tx, { officer, reason }: ReopeningOfficer, act: Act): Promise<void> {
  const db = tables<IdentityTables>(tx);
  const { numDeletedRows } = await db
    .deleteFrom('identity.officer_closing')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return;
  await db
    .updateTable('identity.officer')
    .set({ reopened_at: act.at })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .execute();
  const detail = reason === undefined ? undefined : { reason };
  await append(tx, officerReopened({ subject: officer, data: {}, detail }), act);
}
