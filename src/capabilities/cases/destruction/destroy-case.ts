import type { Act, CaseReference, Uuid } from '#language';
import { londonDay } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Insertable, Tx } from '#platform/database';
import { caseDestroyed, destructionEnded } from '../events.ts';
import { mergedWith } from '../merging/merged-with.ts';
import type { CasesTables } from '../tables.ts';
import { isDue } from './is-due.ts';

/** A case that is to go now, with the requests that nothing else serves. */
export type Doomed = {
  readonly id: Uuid;
  readonly requests: readonly {
    readonly id: Uuid;
    readonly reference: CaseReference;
    readonly submission: Uuid | null;
  }[];
  /** Requests that other cases serve too: they stay. */
  readonly staying: readonly Uuid[];
  /** Cases that had been merged with it: they go with it. */
  readonly merged: readonly Uuid[];
  readonly tombstones: readonly Insertable<CasesTables['cases.tombstone']>[];
};

/**
 * The next few cases of the first batch that is approved; nothing where none waits, or while another worker is destroying: of two cases
 * that share a request, the second must see that the first is gone.
 */
export async function casesToDestroy(
  tx: Tx,
  most: number,
): Promise<{ readonly destruction: Uuid; readonly cases: readonly Uuid[] } | undefined> {
  const db = tables<CasesTables>(tx);
  const { rows: locked } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('cases.destroying'), ${tx.authority}) as mine`.execute(db);
  if (locked[0]?.mine !== true) return undefined;
  const batch = await db
    .selectFrom('cases.destruction as d')
    .innerJoin('cases.destruction_approval as a', (join) =>
      join.onRef('a.authority_id', '=', 'd.authority_id').onRef('a.destruction_id', '=', 'd.id'),
    )
    .select('d.id')
    .where('d.authority_id', '=', tx.authority)
    .where(
      sql<boolean>`not exists (select from cases.destruction_ending e
        where (e.authority_id, e.destruction_id) = (d.authority_id, d.id))`,
    )
    .orderBy('d.proposed_at')
    .limit(1)
    .executeTakeFirst();
  if (!batch) return undefined;
  const items = await db
    .selectFrom('cases.destruction_item')
    .select('case_id')
    .where('authority_id', '=', tx.authority)
    .where('destruction_id', '=', batch.id)
    .orderBy('case_id')
    .limit(most)
    .execute();
  return { destruction: batch.id, cases: items.map(({ case_id: id }) => id) };
}

/** Locks a case of a batch and looks once more; what is held by now, or kept for longer, is left, and goes out of the batch. */
export async function doomedCase(
  tx: Tx,
  { destruction, case: id }: { readonly destruction: Uuid; readonly case: Uuid },
  act: Act,
): Promise<Doomed | undefined> {
  const db = tables<CasesTables>(tx);
  await db
    .selectFrom('cases.case')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  const found = await db
    .selectFrom('cases.case as c')
    .innerJoin('cases.closing as e', (join) =>
      join.onRef('e.authority_id', '=', 'c.authority_id').onRef('e.case_id', '=', 'c.id'),
    )
    .innerJoin('cases.destruction_approval as a', (join) =>
      join.onRef('a.authority_id', '=', 'c.authority_id').on('a.destruction_id', '=', destruction),
    )
    .select(['c.reference as case_reference', 'c.service', 'c.version', 'e.outcome', 'c.opened_at'])
    .select(['e.closed_at', sql<Temporal.PlainDate>`e.keep_until`.as('keep_until')])
    .select(['a.destruction_id', 'a.checker_id', 'a.officer_id as approver_id'])
    .where('c.authority_id', '=', tx.authority)
    .where('c.id', '=', id)
    .where(isDue(tx, londonDay(act.at)))
    .executeTakeFirst();
  if (!found) {
    await dropItem(tx, id);
    return undefined;
  }
  const merged = await mergedWith(tx, id);
  const group = [id, ...merged.map((one) => one.id)];
  const { alone, staying } = await requestsOn(tx, group);
  const own = [found.case_reference, ...merged.map(({ reference }) => reference)];
  const references = new Set([...own, ...alone.map(({ reference }) => reference)]);
  const tombstones = [...references].map((reference) => ({ ...found, reference, destroyed_at: act.at }));
  return { id, requests: alone, staying, merged: group.slice(1), tombstones };
}

async function dropItem(tx: Tx, id: Uuid): Promise<void> {
  await tables<CasesTables>(tx)
    .deleteFrom('cases.destruction_item')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
}

/** The requests of cases that go together, apart from those that others serve too. */
async function requestsOn(tx: Tx, group: readonly Uuid[]) {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case as l')
    .innerJoin('cases.request as r', (join) =>
      join.onRef('r.authority_id', '=', 'l.authority_id').onRef('r.id', '=', 'l.request_id'),
    )
    .select(['r.id', 'r.reference', 'r.submission_id as submission'])
    .distinctOn('r.id')
    .select(
      sql<boolean>`exists (select from cases.request_case o
        where (o.authority_id, o.request_id) = (l.authority_id, l.request_id) and o.case_id <> all(${[...group]}::uuid[]))`.as(
        'stays',
      ),
    )
    .where('l.authority_id', '=', tx.authority)
    .where('l.case_id', 'in', group)
    .orderBy('r.id')
    .execute();
  return {
    alone: rows.flatMap(({ stays, ...request }) => (stays ? [] : [request])),
    staying: rows.flatMap((row) => (row.stays ? [row.id] : [])),
  };
}

/**
 * Removes a case and its requests, with all that hangs off them here, and leaves their tombstones. What others keep of them the caller
 * has removed in this transaction. The same again, after a restore, is done by the tombstones that the journal kept.
 */
export async function destroyCase(
  tx: Tx,
  { id, requests, merged, tombstones }: Doomed,
  act: Act,
): Promise<void> {
  const db = tables<CasesTables>(tx);
  const group = [id, ...merged];
  await db
    .deleteFrom('cases.closing')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
  // Those that were placed on it, all of them released: why they were is about somebody.
  await db
    .deleteFrom('cases.legal_hold')
    .where('authority_id', '=', tx.authority)
    .where('case_id', 'in', group)
    .execute();
  await db
    .deleteFrom('cases.case')
    .where('authority_id', '=', tx.authority)
    .where('id', 'in', group)
    .execute();
  if (requests.length > 0)
    await db
      .deleteFrom('cases.request')
      .where('authority_id', '=', tx.authority)
      .where(
        'id',
        'in',
        requests.map((request) => request.id),
      )
      .execute();
  await db
    .insertInto('cases.tombstone')
    .values([...tombstones])
    .onConflict((clash) => clash.doNothing())
    .execute();
  const [first] = tombstones;
  if (!first) return;
  const data = { reference: first.case_reference, destruction: first.destruction_id };
  await append(tx, caseDestroyed({ subject: id, case: id, data }), act);
}

/** All of the batch is gone, or was left out. */
export async function endDestruction(tx: Tx, destruction: Uuid, act: Act): Promise<void> {
  await tables<CasesTables>(tx)
    .insertInto('cases.destruction_ending')
    .values({ destruction_id: destruction, ended_at: act.at })
    .execute();
  await append(tx, destructionEnded({ subject: destruction, data: {} }), act);
}
