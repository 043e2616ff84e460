import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../../tables.ts';
import { drawSpokenCode } from '../spoken-code.ts';
import { isEnrolled } from './is-enrolled.ts';
import { drawSecret } from './one-time-codes.ts';
import { sealOffer } from './offer.ts';
import type { SecretBox } from './secret-box.ts';

const goodForMinutes = 10;
const recoveryCodes = 10;

type KeepingHalf = {
  readonly session: Uuid;
  readonly officer: Uuid;
  readonly next: string;
  /** The code by which they came, when the directory is down. */
  readonly emergencyCode?: Uuid;
  readonly secrets: SecretBox;
};

/**
 * Keeps that an officer is half in: who they are is known, and their second factor is awaited in this browser session. One
 * who has none yet is given what to enrol with.
 */
export async function keepHalfSignIn(
  tx: Tx,
  { session, officer, next, emergencyCode, secrets }: KeepingHalf,
  act: Act,
): Promise<void> {
  const db = tables<IdentityTables>(tx);
  const offer = (await isEnrolled(tx, officer))
    ? null
    : sealOffer(secrets, officer, {
        secret: drawSecret(),
        recoveryCodes: Array.from({ length: recoveryCodes }, drawSpokenCode),
      });
  await db
    .deleteFrom('identity.half_sign_in')
    .where('authority_id', '=', tx.authority)
    .where('session_id', '=', session)
    .execute();
  await db
    .insertInto('identity.half_sign_in')
    .values({
      session_id: session,
      officer_id: officer,
      emergency_code_id: emergencyCode ?? null,
      next_path: next,
      offer,
      begun_at: act.at,
      expires_at: act.at.add({ minutes: goodForMinutes }),
    })
    .execute();
}
