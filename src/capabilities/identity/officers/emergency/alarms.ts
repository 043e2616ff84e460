import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { alarmAcknowledged } from '../../events.ts';
import type { IdentityTables } from '../../tables.ts';

/** That an officer came in while the staff directory was down, and nobody has said yet that they know. */
export type OpenAlarm = {
  readonly id: Uuid;
  readonly officer: Uuid;
  readonly name: string;
  readonly raisedAt: Temporal.Instant;
};

const mostShown = 50;

/** Alarms that no administrator has acknowledged, the oldest first; fifty at most. */
export async function openAlarms(tx: Tx): Promise<readonly OpenAlarm[]> {
  const rows = await tables<IdentityTables>(tx)
    .selectFrom('identity.alarm as alarm')
    .innerJoin('identity.officer as officer', (join) =>
      join
        .onRef('officer.authority_id', '=', 'alarm.authority_id')
        .onRef('officer.id', '=', 'alarm.officer_id'),
    )
    .leftJoin('identity.alarm_acknowledgement as seen', (join) =>
      join.onRef('seen.authority_id', '=', 'alarm.authority_id').onRef('seen.alarm_id', '=', 'alarm.id'),
    )
    .select(['alarm.id', 'alarm.officer_id', 'officer.name', 'alarm.raised_at'])
    .where('alarm.authority_id', '=', tx.authority)
    .where('seen.alarm_id', 'is', null)
    .orderBy('alarm.raised_at')
    .orderBy('alarm.id')
    .limit(mostShown)
    .execute();
  return rows.map(({ id, officer_id: officer, name, raised_at: raisedAt }) => ({
    id,
    officer,
    name,
    raisedAt,
  }));
}

type Acknowledging = { readonly alarm: Uuid; readonly officer: Uuid; readonly reason: string };

/** An administrator says that they have seen an alarm, and what they found. Twice is once: the first counts. */
export async function acknowledgeAlarm(
  tx: Tx,
  { alarm, officer, reason }: Acknowledging,
  act: Act,
): Promise<void> {
  const kept = await tables<IdentityTables>(tx)
    .insertInto('identity.alarm_acknowledgement')
    .values({ alarm_id: alarm, officer_id: officer, acknowledged_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'alarm_id']).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return;
  await append(tx, alarmAcknowledged({ subject: alarm, data: {}, detail: { reason } }), act);
}
