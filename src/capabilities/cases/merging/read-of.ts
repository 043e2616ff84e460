import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

export type ReadOf = {
  /** What is read with these cases though the ledger has it of another. */
  readonly besides: readonly Uuid[];
  /** What the ledger has of them, and is read with another. */
  readonly without: readonly Uuid[];
};

/** Where the ledger of cases that are read together is not what is read of them. */
export async function readOf(tx: Tx, cases: readonly Uuid[]): Promise<ReadOf> {
  const rows = await returned(tx, cases);
  return parted(
    rows.filter(({ moves }) => moves),
    cases,
  );
}

/** As `readOf`, of what is erased with them. */
export async function erasedOf(tx: Tx, cases: readonly Uuid[]): Promise<ReadOf> {
  return parted(await returned(tx, cases), cases);
}

type Row = { readonly event_id: Uuid; readonly case_id: Uuid };

function parted(rows: readonly Row[], cases: readonly Uuid[]): ReadOf {
  const [here, elsewhere] = [true, false].map((isHere) =>
    rows.flatMap(({ event_id: id, case_id: of }) => (cases.includes(of) === isHere ? [id] : [])),
  );
  return { besides: here ?? [], without: elsewhere ?? [] };
}

async function returned(tx: Tx, cases: readonly Uuid[]) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.returned_event')
    .select(['event_id', 'case_id', 'moves'])
    .where('authority_id', '=', tx.authority)
    .where((on) => on.or([on('case_id', 'in', [...cases]), on('from_id', 'in', [...cases])]))
    .execute();
}
