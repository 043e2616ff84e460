import type { Tx } from '#platform/database';
import { atWork } from './at-work.ts';

/** Whether somebody at work holds one of these grants; whom an operator's code let in for an hour does not count. */
export async function isHeldAtWork(tx: Tx, grants: readonly string[]): Promise<boolean> {
  if (grants.length === 0) return false;
  const one = await atWork(tx)
    .leftJoin('identity.emergency_stay as stay', (join) =>
      join
        .onRef('stay.authority_id', '=', 'officer.authority_id')
        .onRef('stay.officer_id', '=', 'officer.id'),
    )
    .select('officer.id')
    .where('held.granted', 'in', grants)
    .where('stay.officer_id', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}
