import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseMerged, caseTookIn } from '../events.ts';
import { changeCase } from '../handling/change-case.ts';
import { lockAnyCase, lockRow } from '../handling/lock-case.ts';
import type { LockedCase } from '../handling/lock-case.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { obstaclesTo } from './obstacles-to.ts';

export type Merging = {
  /** The case that goes. */
  readonly case: Uuid;
  /** The one that stays. */
  readonly with: Uuid;
  /** The revision of the one that goes which the person looked at. */
  readonly revision?: number | undefined;
  /** Services whose cases may be about the same thing as one of the service of the one that stays. */
  readonly alike?: readonly string[] | undefined;
};

/**
 * From now on a case is worked on as a part of another: that one serves its requests, and its reference leads there for ever. What was written of it
 * stays with it. Twice, or by two at a time, is once.
 */
export async function mergeCases(tx: Tx, merging: Merging, act: Act): Promise<void> {
  const { goes, stays } = await lockBoth(tx, merging);
  if (goes.merged && (await isWith(tx, merging))) return;
  // Refuses what is merged already, and what has changed since.
  await lockAnyCase(tx, { case: goes.id, revision: merging.revision });
  await lockAnyCase(tx, { case: stays.id });
  const [obstacle] = await obstaclesTo(tx, { goes, stays, alike: merging.alike ?? [] });
  if (obstacle) throw new Refusal(obstacle);
  await recordMerging(tx, { goes, stays }, act);
  const requests = await takeRequests(tx, { goes, stays }, act);
  await carryMark(tx, { goes, stays });
  const left = { revision: await changeCase(tx, goes), with: stays.id, reference: stays.reference };
  await append(tx, caseMerged({ subject: goes.id, case: goes.id, data: left }), act);
  const came = { revision: await changeCase(tx, stays), from: goes.id, reference: goes.reference, requests };
  await append(tx, caseTookIn({ subject: stays.id, case: stays.id, data: came }), act);
}

type Both = { readonly goes: LockedCase; readonly stays: LockedCase };

/** In one order whichever of the two goes, so that nobody waits for somebody who waits for them. */
async function lockBoth(tx: Tx, { case: goes, with: stays }: Merging): Promise<Both> {
  const [first = goes, second = stays] = [goes, stays].toSorted();
  const locked = [await lockRow(tx, first), await lockRow(tx, second)] as const;
  return first === goes ? { goes: locked[0], stays: locked[1] } : { goes: locked[1], stays: locked[0] };
}

async function isWith(tx: Tx, { case: id, with: other }: Merging): Promise<boolean> {
  const known = await tables<CasesTables>(tx)
    .selectFrom('cases.merging')
    .select('with_id')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .executeTakeFirst();
  return known?.with_id === other;
}

async function recordMerging(tx: Tx, { goes, stays }: Both, act: Act): Promise<void> {
  const db = tables<CasesTables>(tx);
  // What was merged with it before is found at the end of the chain, which is no longer here.
  await db
    .updateTable('cases.merging')
    .set({ stays_id: stays.id })
    .where('authority_id', '=', tx.authority)
    .where('stays_id', '=', goes.id)
    .execute();
  await db
    .updateTable('cases.case')
    .set({ merged: true, merging_id: goes.id })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', goes.id)
    .execute();
  await db
    .insertInto('cases.merging')
    .values({ case_id: goes.id, with_id: stays.id, stays_id: stays.id, ...who(act), merged_at: act.at })
    .execute();
}

/**
 * The one that stays serves what the other served; what it serves already does not come. What was taken back comes as that: a hold on whoever took it back
 * holds here too, and they are found. Gives how many came that are still asked.
 */
async function takeRequests(tx: Tx, { goes, stays }: Both, { at }: Act): Promise<number> {
  const { rows } = await sql<{ how: string }>`
    with come as (
      insert into cases.request_case (request_id, case_id, how, linked_at, withdrawn_at)
      select l.request_id, ${stays.id}, case l.how when 'withdrew' then 'withdrew' else 'merged' end, ${at}, l.withdrawn_at
      from cases.request_case l
      where l.authority_id = ${tx.authority} and l.case_id = ${goes.id}
      on conflict do nothing
      returning request_id, how),
    kept as (
      insert into cases.merged_request (case_id, request_id) select ${goes.id}, request_id from come)
    select how from come`.execute(tables<CasesTables>(tx));
  return rows.filter(({ how }) => how !== 'withdrew').length;
}

/** What somebody wrote and nobody has read is still to be read. */
async function carryMark(tx: Tx, { goes, stays }: Both): Promise<void> {
  await sql`
    insert into cases.new_answer (case_id, since)
    select ${stays.id}, since from cases.new_answer
    where authority_id = ${tx.authority} and case_id = ${goes.id}
    on conflict do nothing`.execute(tables<CasesTables>(tx));
}
