import type { Act } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { IdentityTables } from '../tables.ts';
import { closeOfficer } from './close-officer.ts';

const atOnce = 100;

/**
 * Closes officers whom nobody has seen for so many days: an account that nobody uses is one that nobody would miss. Gives
 * how many; a hundred at most, so that the transaction stays short.
 */
export async function closeDormantOfficers(
  tx: Tx,
  { days }: { readonly days: number },
  act: Act,
): Promise<number> {
  const since = act.at.subtract({ hours: days * 24 });
  const dormant = await tables<IdentityTables>(tx)
    .selectFrom('identity.officer as officer')
    .leftJoin('identity.officer_closing as closing', (join) =>
      join
        .onRef('closing.authority_id', '=', 'officer.authority_id')
        .onRef('closing.officer_id', '=', 'officer.id'),
    )
    .select('officer.id')
    .where('officer.authority_id', '=', tx.authority)
    .where('closing.officer_id', 'is', null)
    .where(
      sql<Temporal.Instant>`greatest(officer.signed_in_at, officer.added_at, officer.reopened_at)`,
      '<',
      since,
    )
    .orderBy('officer.id')
    .limit(atOnce)
    .execute();
  for (const { id } of dormant) await closeOfficer(tx, { officer: id, why: 'dormant' }, act);
  return dormant.length;
}
