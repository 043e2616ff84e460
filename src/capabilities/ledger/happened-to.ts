import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Entry } from './timeline.ts';
import type { LedgerTables } from './tables.ts';

/** Which happenings, by their types, of which cases. */
export type Asked = { readonly cases: readonly Uuid[]; readonly types: readonly string[] };

/** One thing that happened to one of many cases, without its details. */
export type Happened = Pick<Entry, 'type' | 'at' | 'actorKind' | 'actor' | 'data'> & { readonly case: Uuid };

/** What happened to many cases, the earliest first. */
export async function happenedTo(tx: Tx, { cases, types }: Asked): Promise<readonly Happened[]> {
  const rows = await tables<LedgerTables>(tx)
    .selectFrom('ledger.event as e')
    .select(['e.case_id as case', 'e.type', 'e.at', 'e.actor_kind as actorKind', 'e.actor', 'e.data'])
    .where('e.authority_id', '=', tx.authority)
    .where((of) => of('e.case_id', '=', of.fn.any(of.val(cases))))
    .where((of) => of('e.type', '=', of.fn.any(of.val(types))))
    .orderBy('e.seq')
    .execute();
  return rows.flatMap(({ case: about, ...row }) => (about === null ? [] : [{ ...row, case: about }]));
}
