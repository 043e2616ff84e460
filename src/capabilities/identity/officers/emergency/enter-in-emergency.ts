import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { endSessionsOf } from '#platform/http';
import { emergencyEntered } from '../../events.ts';
import type { RaiseAlarm } from '../../port.ts';
import type { IdentityTables } from '../../tables.ts';

const staysForMinutes = 60;

type Entering = {
  readonly code: Uuid;
  readonly officer: Uuid;
  readonly name: string;
  readonly raiseAlarm: RaiseAlarm;
};

/**
 * An officer comes in by a code of the operator's: for an hour, and not unseen. Gives false when the code was used before.
 * Their other sessions end, so that the hour is all that they have.
 */
export async function enterInEmergency(
  tx: Tx,
  { code, officer, name, raiseAlarm }: Entering,
  act: Act,
): Promise<boolean> {
  const db = tables<IdentityTables>(tx);
  const used = await db
    .insertInto('identity.emergency_use')
    .values({ code_id: code, used_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'code_id']).doNothing())
    .executeTakeFirst();
  if (used.numInsertedOrUpdatedRows === 0n) return false;
  await endSessionsOf(tx, { kind: 'officer', id: officer });
  const endsAt = act.at.add({ minutes: staysForMinutes });
  await db
    .insertInto('identity.emergency_stay')
    .values({ officer_id: officer, ends_at: endsAt })
    .onConflict((clash) => clash.columns(['authority_id', 'officer_id']).doUpdateSet({ ends_at: endsAt }))
    .execute();
  await db
    .updateTable('identity.officer')
    .set({ signed_in_at: act.at })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .execute();
  const alarm = newId(act.at);
  await db
    .insertInto('identity.alarm')
    .values({ id: alarm, officer_id: officer, raised_at: act.at })
    .execute();
  const entered = { ...act, by: { kind: 'officer', id: officer } } as const;
  await append(tx, emergencyEntered({ subject: officer, data: { code, alarm } }), entered);
  await raiseAlarm(tx, { id: alarm, officer, name, endsAt }, entered);
  return true;
}
