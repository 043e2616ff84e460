import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { LedgerTables } from './tables.ts';

export type About = {
  readonly case: Uuid;
  /** What else it happened to: requests, files, messages. */
  readonly subjects: readonly Uuid[];
  /** What happened to these is left out. */
  readonly except: readonly Uuid[];
};

/** Every event that a case or what belongs to it has, by its identifier: for erasing their details. */
export async function eventsAbout(
  tx: Tx,
  { case: about, subjects, except }: About,
): Promise<readonly Uuid[]> {
  const rows = await tables<LedgerTables>(tx)
    .selectFrom('ledger.event as e')
    .select(['e.id', 'e.subject_id'])
    .where('e.authority_id', '=', tx.authority)
    .where((of) => of.or([of('e.case_id', '=', about), of('e.subject_id', '=', of.fn.any(of.val(subjects)))]))
    .orderBy('e.seq')
    .execute();
  const left = new Set(except);
  return rows.flatMap(({ id, subject_id: subject }) => (left.has(subject) ? [] : [id]));
}
