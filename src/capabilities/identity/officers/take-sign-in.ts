import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Departure } from '../port.ts';
import type { IdentityTables } from '../tables.ts';

/** A way to the directory that has come back: taken, so it cannot come back again. */
export type OfficerSignIn = {
  readonly id: Uuid;
  /** The browser session that went and came back. */
  readonly session: Uuid;
  readonly departure: Departure;
  readonly next: string;
};

/**
 * Takes what `beginOfficerSignIn` kept, by the `state` that the browser brought back. Once: of two at a time one gets
 * it. Refuses `identity.sign-in-stale` when it is unknown here, of another browser, too old or already taken.
 */
export async function takeOfficerSignIn(
  tx: Tx,
  { session, state }: { readonly session: Uuid; readonly state: string },
  act: Act,
): Promise<OfficerSignIn> {
  const taken = await tables<IdentityTables>(tx)
    .deleteFrom('identity.sign_in')
    .where('authority_id', '=', tx.authority)
    .where('session_id', '=', session)
    .where('state', '=', state)
    .where('expires_at', '>', act.at)
    .returning(['id', 'state', 'nonce', 'verifier', 'next_path'])
    .executeTakeFirst();
  if (!taken) throw new Refusal('identity.sign-in-stale');
  const { id, next_path: next, ...departure } = taken;
  return { id, session, departure, next };
}
