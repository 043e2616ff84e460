import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { endSessionsOf } from '#platform/http';
import { secondFactorReset } from '../../events.ts';
import type { IdentityTables } from '../../tables.ts';

type Resetting = { readonly officer: Uuid; readonly reason: string };

/**
 * Takes away the second factor of a colleague who has lost it, and ends their sessions; they enrol anew at their next
 * sign-in. Twice is once. Refuses `identity.own-access`: nobody does without their own.
 */
export async function resetSecondFactor(tx: Tx, { officer, reason }: Resetting, act: Act): Promise<void> {
  if (act.by.kind === 'officer' && act.by.id === officer) throw new Refusal('identity.own-access');
  const db = tables<IdentityTables>(tx);
  const { numDeletedRows } = await db
    .deleteFrom('identity.second_factor')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return;
  await db
    .deleteFrom('identity.half_sign_in')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .execute();
  const sessions = await endSessionsOf(tx, { kind: 'officer', id: officer });
  await append(tx, secondFactorReset({ subject: officer, data: { sessions }, detail: { reason } }), act);
}
