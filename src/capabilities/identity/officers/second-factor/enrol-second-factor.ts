import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { secondFactorEnrolled } from '../../events.ts';
import type { RaiseAlarm } from '../../port.ts';
import type { Refused } from '../../refused.ts';
import type { IdentityTables } from '../../tables.ts';
import { spokenCodeDigest } from '../spoken-code.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { halfSignIn } from './half-sign-in.ts';
import type { SecretBox } from './secret-box.ts';
import { secretOwner } from './use-second-factor.ts';

type Enrolling = { readonly session: Uuid; readonly secrets: SecretBox; readonly raiseAlarm: RaiseAlarm };

/** Keeps the second factor that an officer has shown to work, now that they have their recovery codes, and lets them in. */
export async function enrolSecondFactor(
  tx: Tx,
  { session, secrets, raiseAlarm }: Enrolling,
  act: Act,
): Promise<{ readonly officer: Uuid; readonly next: string } | Refused> {
  const half = await halfSignIn(tx, { session, secrets }, act.at);
  if (!half?.offer || half.provedStep === null)
    return { refused: new Refusal('identity.second-factor-stale') };
  const { officer, offer, provedStep } = half;
  const db = tables<IdentityTables>(tx);
  const kept = await db
    .insertInto('identity.second_factor')
    .values({
      officer_id: officer,
      secret: secrets.seal(offer.secret, secretOwner(officer)),
      step: provedStep,
      enrolled_at: act.at,
    })
    .onConflict((clash) => clash.columns(['authority_id', 'officer_id']).doNothing())
    .executeTakeFirst();
  // In another browser they were quicker: that one counts.
  if (kept.numInsertedOrUpdatedRows === 0n) return { refused: new Refusal('identity.second-factor-stale') };
  await db
    .insertInto('identity.recovery_code')
    .values(offer.recoveryCodes.map((code) => ({ officer_id: officer, digest: spokenCodeDigest(code) })))
    .execute();
  const by = { kind: 'officer', id: officer } as const;
  await append(tx, secondFactorEnrolled({ subject: officer, data: {} }), { ...act, by });
  return completeSignIn(tx, { session, half, raiseAlarm }, act);
}
