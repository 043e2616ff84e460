import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** A batch of cases that are to be destroyed, or were. */
export type Destruction = {
  readonly id: Uuid;
  readonly proposedAt: Temporal.Instant;
  /** Still in it, and destroyed. */
  readonly cases: number;
  readonly destroyed: number;
  readonly checkedBy: Uuid | null;
  readonly checkedAt: Temporal.Instant | null;
  readonly approvedBy: Uuid | null;
  readonly approvedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
};

export type DestructionKey = Pick<Destruction, 'proposedAt' | 'id'>;

/** Batches, the latest first, `most` at most. */
export async function destructions(
  tx: Tx,
  { after, most }: { readonly after?: DestructionKey | undefined; readonly most: number },
): Promise<readonly Destruction[]> {
  return batches(tx)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(d.proposed_at, d.id) < (${after?.proposedAt ?? null}, ${after?.id ?? null})`),
    )
    .orderBy('d.proposed_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(most)
    .execute();
}

export async function destructionOf(tx: Tx, id: Uuid): Promise<Destruction | undefined> {
  return batches(tx).where('d.id', '=', id).executeTakeFirst();
}

function batches(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.destruction as d')
    .leftJoin('cases.destruction_check as k', (join) =>
      join.onRef('k.authority_id', '=', 'd.authority_id').onRef('k.destruction_id', '=', 'd.id'),
    )
    .leftJoin('cases.destruction_approval as a', (join) =>
      join.onRef('a.authority_id', '=', 'd.authority_id').onRef('a.destruction_id', '=', 'd.id'),
    )
    .leftJoin('cases.destruction_ending as e', (join) =>
      join.onRef('e.authority_id', '=', 'd.authority_id').onRef('e.destruction_id', '=', 'd.id'),
    )
    .select(['d.id', 'd.proposed_at as proposedAt'])
    .select(['k.officer_id as checkedBy', 'k.checked_at as checkedAt'])
    .select(['a.officer_id as approvedBy', 'a.approved_at as approvedAt', 'e.ended_at as endedAt'])
    .select([
      sql<number>`(select count(*)::int from cases.destruction_item i
        where (i.authority_id, i.destruction_id) = (d.authority_id, d.id))`.as('cases'),
      sql<number>`(select count(*)::int from cases.tombstone t
        where (t.authority_id, t.destruction_id) = (d.authority_id, d.id)
          and t.reference = t.case_reference)`.as('destroyed'),
    ])
    .where('d.authority_id', '=', tx.authority);
}

/** How many cases of a batch are of one service and outcome, and by which rule they were kept. */
export type DestructionCount = {
  readonly service: string;
  readonly outcome: string;
  /** `P3Y`, and the date from which that ran. */
  readonly keptFor: string;
  readonly keptFrom: string;
  readonly version: number;
  readonly cases: number;
};

export async function destructionCounts(tx: Tx, id: Uuid): Promise<readonly DestructionCount[]> {
  const { rows } = await sql<DestructionCount>`
    with gone as (
      select e.authority_id, e.service, e.version, e.outcome from cases.destruction_item i
        join cases.closing e on (e.authority_id, e.case_id) = (i.authority_id, i.case_id)
      where i.authority_id = ${tx.authority} and i.destruction_id = ${id}
      union all
      select t.authority_id, t.service, t.version, t.outcome from cases.tombstone t
      where t.authority_id = ${tx.authority} and t.destruction_id = ${id} and t.reference = t.case_reference)
    select g.service, g.outcome, o.keep_for as "keptFor", o.keep_from as "keptFrom",
      max(g.version) as version, count(*)::int as cases
    from gone g join cases.outcome o on (o.authority_id, o.service, o.version, o.outcome)
      = (g.authority_id, g.service, g.version, g.outcome)
    group by 1, 2, 3, 4 order by 6 desc, 1, 2 limit 500`.execute(tables<CasesTables>(tx));
  return rows;
}

/** A case in a batch, as its tombstone will have it: nothing of anybody. */
export type DestructionLine = {
  readonly id: Uuid;
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly outcome: string;
  readonly openedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant;
  readonly keepUntil: Temporal.PlainDate | null;
};

/** What is still in a batch, by identifier, `most` at most. */
export async function destructionLines(
  tx: Tx,
  id: Uuid,
  { after, most }: { readonly after?: Uuid | undefined; readonly most: number },
): Promise<readonly DestructionLine[]> {
  return lines(tx, id)
    .$if(after !== undefined, (query) => query.where('i.case_id', '>', after ?? null))
    .orderBy('i.case_id')
    .limit(most)
    .execute();
}

/** One of them, by its reference. */
export async function destructionLine(
  tx: Tx,
  id: Uuid,
  reference: CaseReference,
): Promise<DestructionLine | undefined> {
  return lines(tx, id).where('c.reference', '=', reference).executeTakeFirst();
}

function lines(tx: Tx, id: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.destruction_item as i')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'i.authority_id').onRef('c.id', '=', 'i.case_id'),
    )
    .innerJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'i.authority_id').onRef('e.case_id', '=', 'i.case_id'),
    )
    .select(['c.id', 'c.reference', 'c.service', 'c.version', 'e.outcome', 'c.opened_at as openedAt'])
    .select(['e.closed_at as closedAt', 'e.keep_until as keepUntil'])
    .where('i.authority_id', '=', tx.authority)
    .where('i.destruction_id', '=', id);
}
