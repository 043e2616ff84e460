import type { Act } from '#language';
import { newId } from '#platform/chance';
import { insertAll } from '#platform/database';
import type { Tx } from '#platform/database';
import { circumstancesOf, sealDetail } from './append.ts';
import type { Happening } from './event.ts';
import type { LedgerTables } from './tables.ts';

/** Something that happened, with who did it and when. */
export type Told = { readonly happening: Happening; readonly act: Act };

/** Writes many events, in their order, as `append` writes each: for what happened before and is brought in now. */
export async function appendAll(tx: Tx, told: readonly Told[]): Promise<void> {
  const written = told.map(({ happening, act }) => ({
    id: newId(act.at),
    happening,
    act,
    sealed: happening.detail === undefined ? undefined : sealDetail(happening.detail),
  }));
  const rows = written.map(({ id, happening, act, sealed }) => ({
    id,
    type: happening.type,
    subject_kind: happening.subject.kind,
    subject_id: happening.subject.id,
    case_id: happening.case ?? null,
    ...circumstancesOf(act),
    data: JSON.stringify(happening.data),
    detail_digest: sealed?.digest ?? null,
  }));
  await insertAll<LedgerTables['ledger.event']>(tx, { table: 'ledger.event', rows });
  const details = written.flatMap(({ id, sealed }) =>
    sealed ? [{ event_id: id, salt: sealed.salt, value: sealed.value }] : [],
  );
  await insertAll<LedgerTables['ledger.detail']>(tx, {
    table: 'ledger.detail',
    rows: details,
  });
}
