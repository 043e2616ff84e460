import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { emergencyOpened } from '../../events.ts';
import type { IdentityTables } from '../../tables.ts';
import { lockOfficer } from '../lock-officer.ts';
import { drawSpokenCode, spokenCodeDigest } from '../spoken-code.ts';

const goodForMinutes = 30;

type Making = { readonly officer: Uuid; readonly reason: string };

/**
 * Opens a way in for one officer while the staff directory is down: a code that works once within half an hour. It is given
 * here and kept nowhere. Refuses `identity.officer-unknown`, `officer-closed`.
 */
export async function makeEmergencyCode(
  tx: Tx,
  { officer, reason }: Making,
  act: Act,
): Promise<{ readonly code: string; readonly expiresAt: Temporal.Instant }> {
  const known = await lockOfficer(tx, officer);
  if (!known) throw new Refusal('identity.officer-unknown');
  if (known.closed) throw new Refusal('identity.officer-closed');
  const code = drawSpokenCode();
  const id = newId(act.at);
  const expiresAt = act.at.add({ minutes: goodForMinutes });
  await tables<IdentityTables>(tx)
    .insertInto('identity.emergency_code')
    .values({
      id,
      officer_id: officer,
      digest: spokenCodeDigest(code),
      made_at: act.at,
      expires_at: expiresAt,
    })
    .execute();
  await append(tx, emergencyOpened({ subject: officer, data: { code: id }, detail: { reason } }), act);
  return { code, expiresAt };
}
