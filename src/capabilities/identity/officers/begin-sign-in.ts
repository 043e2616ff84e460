import type { Act, Uuid } from '#language';
import { newId, newToken } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { localPath } from '../local-path.ts';
import type { Departure } from '../port.ts';
import type { IdentityTables } from '../tables.ts';

const goodForMinutes = 10;

type BeginningSignIn = { readonly session: Uuid; readonly next?: string | undefined };

/**
 * Prepares an officer's way to the directory, bound to this browser session and good for ten minutes. Afterwards, out
 * of the transaction, `directory.departureAddress(departure)` says where the browser goes.
 */
export async function beginOfficerSignIn(
  tx: Tx,
  { session, next }: BeginningSignIn,
  act: Act,
): Promise<Departure> {
  const departure = { state: newToken(), nonce: newToken(), verifier: newToken() };
  await tables<IdentityTables>(tx)
    .insertInto('identity.sign_in')
    .values({
      id: newId(act.at),
      session_id: session,
      ...departure,
      next_path: localPath(next),
      begun_at: act.at,
      expires_at: act.at.add({ minutes: goodForMinutes }),
    })
    .execute();
  return departure;
}
