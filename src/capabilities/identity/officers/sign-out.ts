import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { officerSignedOut } from '../events.ts';

/** Records that an officer signs out; the page's outcome (`signOut`) ends the session itself. */
export async function signOutOfficer(tx: Tx, officer: Uuid, act: Act): Promise<void> {
  await append(tx, officerSignedOut({ subject: officer, data: {} }), act);
}
