import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** A case that is worked on as a part of another. */
export type MergedCase = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly place: string | null;
  readonly openedAt: Temporal.Instant;
  readonly mergedAt: Temporal.Instant;
  /** The one with which an officer merged it, and the one that is worked on now: another where that one was merged in its turn. */
  readonly with: { readonly id: Uuid; readonly reference: CaseReference };
  readonly stays: { readonly id: Uuid; readonly reference: CaseReference };
};

/** The cases that are worked on as a part of this one, the first merged first. Whoever may see it may see them. */
export async function mergedWith(tx: Tx, id: Uuid): Promise<readonly MergedCase[]> {
  const rows = await mergings(tx).where('m.stays_id', '=', id).execute();
  return rows.map(asMerged);
}

/** The one under this reference, if it is merged. */
export async function mergedUnder(tx: Tx, reference: CaseReference): Promise<MergedCase | undefined> {
  const row = await mergings(tx).where('c.reference', '=', reference).executeTakeFirst();
  return row && asMerged(row);
}

/** With a case those that are worked on as a part of it: whatever is read of one is read of all. */
export async function togetherWith(tx: Tx, id: Uuid): Promise<readonly Uuid[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.merging')
    .select('case_id')
    .where('authority_id', '=', tx.authority)
    .where('stays_id', '=', id)
    .orderBy('case_id')
    .execute();
  return [id, ...rows.map(({ case_id: merged }) => merged)];
}

function mergings(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.merging as m')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'm.authority_id').onRef('c.id', '=', 'm.case_id'),
    )
    .select(['c.id', 'c.reference', 'c.service', 'c.version', 'c.place', 'c.opened_at', 'm.merged_at'])
    .select(['m.with_id', 'm.stays_id'])
    .select([referenceOf('with_id').as('with_reference'), referenceOf('stays_id').as('stays_reference')])
    .where('m.authority_id', '=', tx.authority)
    .orderBy('m.merged_at')
    .orderBy('m.case_id');
}

function referenceOf(column: 'with_id' | 'stays_id') {
  return sql<CaseReference>`(select o.reference from cases."case" o
    where o.authority_id = m.authority_id and o.id = ${sql.ref(`m.${column}`)})`;
}

type Row = Awaited<ReturnType<ReturnType<typeof mergings>['executeTakeFirstOrThrow']>>;

function asMerged(row: Row): MergedCase {
  return {
    id: row.id,
    reference: row.reference,
    service: row.service,
    version: row.version,
    place: row.place,
    openedAt: row.opened_at,
    mergedAt: row.merged_at,
    with: { id: row.with_id, reference: row.with_reference },
    stays: { id: row.stays_id, reference: row.stays_reference },
  };
}
