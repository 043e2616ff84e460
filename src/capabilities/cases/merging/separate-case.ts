import { sayReference } from '#language';
import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseGaveBack, caseSeparated } from '../events.ts';
import { changeCase } from '../handling/change-case.ts';
import { lockRow } from '../handling/lock-case.ts';
import type { LockedCase } from '../handling/lock-case.ts';
import { wholeTimeline } from '../requests/whole-timeline.ts';
import type { CasesTables } from '../tables.ts';
import { giveBackMarks } from './give-back-marks.ts';
import { returnEvents } from './return-events.ts';
import type { Returning } from './return-events.ts';
import { stayingFor } from './staying-for.ts';

export type Separating = {
  /** The case that was merged. */
  readonly case: Uuid;
  /** True when the person has the special permission that changing a closed case needs. */
  readonly evenIfClosed?: boolean | undefined;
};

/**
 * Undoes a merging: the case is worked on by itself again, and all that is its own stands as it stood before. Of what came since, what somebody wrote or took
 * back under one of its requests goes with that request; the rest stays where it was written. A chain is undone from its end. Twice is once: then it gives
 * nothing, else which requests went back from where.
 */
export async function separateCase(
  tx: Tx,
  { case: id, evenIfClosed }: Separating,
  act: Act,
): Promise<Returning | undefined> {
  const locked = await lockMerging(tx, id);
  if (!locked) return undefined;
  const { goes, stays, merging } = locked;
  if (merging.with_id !== stays.id)
    throw new Refusal('case.merged-further', { reference: sayReference(stays.reference) });
  if (stays.ended && !evenIfClosed) throw new Refusal('case.is-closed');
  const returning = { to: goes.id, from: stays.id, requests: await requestsOf(tx, goes.id) };
  const entries = await wholeTimeline(tx, stays.id);
  await giveBackWritten(tx, locked);
  await returnEvents(tx, returning);
  await giveBackRequests(tx, locked);
  await unmerge(tx, locked);
  await giveBackMarks(tx, returning, entries);
  const alone = { revision: await changeCase(tx, goes), from: stays.id, reference: stays.reference };
  await append(tx, caseSeparated({ subject: goes.id, case: goes.id, data: alone }), act);
  const gave = { revision: await changeCase(tx, stays), to: goes.id, reference: goes.reference };
  await append(tx, caseGaveBack({ subject: stays.id, case: stays.id, data: gave }), act);
  return returning;
}

/** Those that came with it. */
async function requestsOf(tx: Tx, id: Uuid): Promise<readonly Uuid[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.merged_request')
    .select('request_id')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .execute();
  return rows.map(({ request_id: request }) => request);
}

type Merged = {
  readonly goes: LockedCase;
  readonly stays: LockedCase;
  readonly merging: Selectable<CasesTables['cases.merging']>;
};

/** Nothing where it is not merged, or no longer. */
async function lockMerging(tx: Tx, id: Uuid): Promise<Merged | undefined> {
  const known = await mergingOf(tx, id);
  if (!known) {
    await lockRow(tx, id);
    return undefined;
  }
  const rows = new Map<Uuid, LockedCase>();
  for (const one of [id, known.stays_id].toSorted()) rows.set(one, await lockRow(tx, one));
  const [goes, stays, merging] = [rows.get(id), rows.get(known.stays_id), await mergingOf(tx, id)];
  if (!goes || !stays || !merging) return undefined;
  // The chain has grown while it was waited for.
  if (merging.stays_id !== stays.id)
    throw new Refusal('case.merged-further', {
      reference: sayReference((await stayingFor(tx, id)).reference),
    });
  return { goes, stays, merging };
}

async function mergingOf(tx: Tx, id: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.merging')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .executeTakeFirst();
}

/** What was written under its requests since. */
async function giveBackWritten(tx: Tx, { goes, stays }: Merged): Promise<void> {
  const db = tables<CasesTables>(tx);
  const moved = sql<Uuid>`(select m.request_id from cases.merged_request m
    where m.authority_id = ${tx.authority} and m.case_id = ${goes.id})`;
  await db
    .updateTable('cases.opinion')
    .set({ case_id: goes.id })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', stays.id)
    .where('request_id', 'in', moved)
    .execute();
  await db
    .updateTable('cases.reply')
    .set({ case_id: goes.id })
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', stays.id)
    .where('request_id', 'in', moved)
    .execute();
}

/** What was taken back meanwhile is taken back here. */
async function giveBackRequests(tx: Tx, { goes, stays }: Merged): Promise<void> {
  const db = tables<CasesTables>(tx);
  await sql`
    with gone as (
      delete from cases.request_case l using cases.merged_request m
      where l.authority_id = ${tx.authority} and l.case_id = ${stays.id}
        and (m.authority_id, m.case_id, m.request_id) = (l.authority_id, ${goes.id}, l.request_id)
      returning l.request_id, l.how, l.withdrawn_at)
    update cases.request_case l set how = g.how, withdrawn_at = g.withdrawn_at
    from gone g
    where l.authority_id = ${tx.authority} and l.case_id = ${goes.id} and l.request_id = g.request_id
      and g.how = 'withdrew'`.execute(db);
}

async function unmerge(tx: Tx, { goes, stays }: Merged): Promise<void> {
  const db = tables<CasesTables>(tx);
  await db
    .deleteFrom('cases.merging')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', goes.id)
    .execute();
  await db
    .updateTable('cases.case')
    .set({ merged: false, merging_id: null })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', goes.id)
    .execute();
  // What had been merged with it before is found with it again.
  await sql`
    with recursive own as (
      select m.case_id from cases.merging m
      where m.authority_id = ${tx.authority} and m.with_id = ${goes.id}
      union all
      select m.case_id from cases.merging m join own o on m.with_id = o.case_id
      where m.authority_id = ${tx.authority})
    update cases.merging m set stays_id = ${goes.id} from own o
    where m.authority_id = ${tx.authority} and m.case_id = o.case_id and m.stays_id = ${stays.id}`.execute(
    db,
  );
}
