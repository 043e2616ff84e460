import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { endSessionsOf } from '#platform/http';
import { accountSignedOut } from '../events.ts';

/** Records that a resident signs out; the page's outcome (`signOut`) ends the session itself. */
export async function signOut(tx: Tx, account: Uuid, act: Act): Promise<void> {
  await append(tx, accountSignedOut({ subject: account, data: { everywhere: false, sessions: 1 } }), act);
}

/** Ends every session of a resident, on every device. Gives how many there were. */
export async function signOutEverywhere(tx: Tx, account: Uuid, act: Act): Promise<number> {
  const sessions = await endSessionsOf(tx, { kind: 'resident', id: account });
  await append(tx, accountSignedOut({ subject: account, data: { everywhere: true, sessions } }), act);
  return sessions;
}
