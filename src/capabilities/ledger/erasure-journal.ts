import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';

export type Erasure = {
  readonly id: Uuid;
  readonly at: Temporal.Instant;
  readonly events: readonly Uuid[];
  /** What went with them; null where nothing did. */
  readonly destroyed: unknown;
};

/** Erasures that do not stand in the journal yet, `most` at most. */
export async function erasuresToJournal(tx: Tx, most: number): Promise<readonly Erasure[]> {
  return tables<LedgerTables>(tx)
    .selectFrom('ledger.erasure as e')
    .select(['e.id', 'e.erased_at as at', 'e.events', 'e.destroyed'])
    .where('e.authority_id', '=', tx.authority)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('ledger.erasure_in_journal as j')
            .select('j.erasure_id')
            .whereRef('j.authority_id', '=', 'e.authority_id')
            .whereRef('j.erasure_id', '=', 'e.id'),
        ),
      ),
    )
    .orderBy('e.id')
    .limit(most)
    .execute();
}

/** Says that these stand in the journal. Twice is once. */
export async function recordJournalled(
  tx: Tx,
  erasures: readonly Pick<Erasure, 'id'>[],
  at: Temporal.Instant,
): Promise<void> {
  if (erasures.length === 0) return;
  await tables<LedgerTables>(tx)
    .insertInto('ledger.erasure_in_journal')
    .values(erasures.map(({ id }) => ({ erasure_id: id, written_at: at })))
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/** Of these identifiers of erasures, those that this database knows. */
export async function knownErasures(tx: Tx, ids: readonly Uuid[]): Promise<ReadonlySet<Uuid>> {
  if (ids.length === 0) return new Set();
  const rows = await tables<LedgerTables>(tx)
    .selectFrom('ledger.erasure')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}
