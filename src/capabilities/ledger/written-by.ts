import type { Act } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';
import type { Written } from './written.ts';

/** What one act has written so far, in this very transaction. A follower reads it when it is committed. */
export async function writtenBy(
  tx: Tx,
  { at, request }: Pick<Act, 'at' | 'request'>,
): Promise<readonly Written[]> {
  const rows = await tables<LedgerTables>(tx)
    .selectFrom('ledger.event as e')
    .select([
      'e.id',
      'e.type',
      'e.subject_id',
      'e.case_id',
      'e.actor_kind',
      'e.channel',
      'e.at',
      'e.data',
      'e.seq',
    ])
    .select(sql<string>`e.tx::text`.as('tx'))
    .where('e.authority_id', '=', tx.authority)
    .where('e.at', '=', at)
    .where('e.request', '=', request)
    .where(sql<boolean>`e.tx = pg_current_xact_id()`)
    .orderBy('e.seq')
    .execute();
  return rows.map(
    ({ subject_id: subject, case_id, actor_kind: actorKind, seq, tx: transaction, ...row }) => ({
      ...row,
      subject,
      case: case_id,
      actorKind,
      place: { tx: transaction, seq },
    }),
  );
}
