import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { caseExcluded, destructionApproved, destructionChecked } from '../events.ts';
import { who } from '../handling/who.ts';
import type { CasesTables } from '../tables.ts';
import { destructionOf } from './destructions.ts';
import type { Destruction } from './destructions.ts';

export type Deciding = { readonly destruction: Uuid; readonly officer: Uuid };

/** An officer has looked through the batch, and nothing joins it any more. Twice by the same is once. */
export async function checkDestruction(tx: Tx, { destruction, officer }: Deciding, act: Act): Promise<void> {
  const batch = await lockDestruction(tx, destruction);
  if (batch.checkedBy === officer) return;
  if (batch.checkedBy) throw new Refusal('destruction.is-checked');
  if (batch.cases === 0) throw new Refusal('destruction.is-empty');
  await tables<CasesTables>(tx)
    .insertInto('cases.destruction_check')
    .values({ destruction_id: batch.id, officer_id: officer, checked_at: act.at })
    .execute();
  await append(tx, destructionChecked({ subject: batch.id, data: { cases: batch.cases } }), act);
}

/** A second officer approves what the first has checked, and a job destroys it. Twice is once. */
export async function approveDestruction(
  tx: Tx,
  { destruction, officer }: Deciding,
  act: Act,
): Promise<void> {
  const batch = await lockDestruction(tx, destruction);
  if (batch.approvedBy) return;
  if (!batch.checkedBy) throw new Refusal('destruction.is-not-checked');
  if (batch.checkedBy === officer) throw new Refusal('destruction.needs-another');
  await tables<CasesTables>(tx)
    .insertInto('cases.destruction_approval')
    .values({
      destruction_id: batch.id,
      checker_id: batch.checkedBy,
      officer_id: officer,
      approved_at: act.at,
    })
    .execute();
  await append(tx, destructionApproved({ subject: batch.id, data: { cases: batch.cases } }), act);
}

export type Excluding = {
  readonly destruction: Uuid;
  readonly case: Uuid;
  readonly why: string;
  /** From when it may be proposed again. */
  readonly againOn: Temporal.PlainDate;
};

/** Takes a case out of a batch that is not approved, for a reason. Twice is once. */
export async function excludeCase(tx: Tx, excluding: Excluding, act: Act): Promise<void> {
  const batch = await lockDestruction(tx, excluding.destruction);
  if (batch.approvedBy) throw new Refusal('destruction.is-approved');
  const { case: id, why, againOn } = excluding;
  const db = tables<CasesTables>(tx);
  const { numDeletedRows: wasIn } = await db
    .deleteFrom('cases.destruction_item')
    .where('authority_id', '=', tx.authority)
    .where('destruction_id', '=', batch.id)
    .where('case_id', '=', id)
    .executeTakeFirst();
  if (wasIn === 0n) return;
  const row = { again_on: againOn, why, ...who(act), excluded_at: act.at };
  await db
    .insertInto('cases.retention_exclusion')
    .values({ case_id: id, ...row })
    .onConflict((clash) => clash.columns(['authority_id', 'case_id']).doUpdateSet(row))
    .execute();
  const data = { againOn: againOn.toString() };
  await append(tx, caseExcluded({ subject: id, case: id, data, detail: { why } }), act);
}

async function lockDestruction(tx: Tx, id: Uuid): Promise<Destruction> {
  await tables<CasesTables>(tx)
    .selectFrom('cases.destruction')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute();
  const found = await destructionOf(tx, id);
  if (!found) throw new Refusal('destruction.not-found');
  return found;
}
