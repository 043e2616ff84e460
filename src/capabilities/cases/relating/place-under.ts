import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { casePlacedUnder, caseTakenOut, subCaseAdded, subCaseRemoved } from '../events.ts';
import { changeCase } from '../handling/change-case.ts';
import { lockCase } from '../handling/lock-case.ts';
import type { LockedCase } from '../handling/lock-case.ts';
import type { CasesTables } from '../tables.ts';
import { lockTwo } from './lock-two.ts';

export type Placing = {
  /** The case that becomes a part, or is no longer one. */
  readonly case: Uuid;
  readonly parent: Uuid;
};

/** Puts an open case under another open one, which cannot close before it. One level deep. Twice is once. */
export async function placeUnder(tx: Tx, placing: Placing, act: Act): Promise<void> {
  const { own, other: parent } = await lockTwo(tx, { case: placing.case, other: placing.parent });
  if (own.parent_id === parent.id) return;
  await lockCase(tx, { case: own.id });
  if (own.parent_id) throw new Refusal('case.is-sub-case-already');
  if (parent.ended) throw new Refusal('case.parent-is-closed');
  if (parent.parent_id) throw new Refusal('case.parent-is-sub-case');
  if (await hasSubCases(tx, own.id)) throw new Refusal('case.has-sub-cases');
  await setParent(tx, own.id, parent.id);
  await tellOf(tx, { own, parent, types: [casePlacedUnder, subCaseAdded] }, act);
}

/** Takes a case out from under another: each is worked on by itself. Where it is not under it, nothing happens. */
export async function takeOut(tx: Tx, placing: Placing, act: Act): Promise<void> {
  const { own, other: parent } = await lockTwo(tx, { case: placing.case, other: placing.parent });
  if (own.parent_id !== parent.id) return;
  await lockCase(tx, { case: own.id });
  await setParent(tx, own.id, null);
  await tellOf(tx, { own, parent, types: [caseTakenOut, subCaseRemoved] }, act);
}

async function hasSubCases(tx: Tx, id: Uuid): Promise<boolean> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.case')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('parent_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

async function setParent(tx: Tx, id: Uuid, parent: Uuid | null): Promise<void> {
  await tables<CasesTables>(tx)
    .updateTable('cases.case')
    .set({ parent_id: parent })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
}

type Telling = {
  readonly own: LockedCase;
  readonly parent: LockedCase;
  /** Of the part, and of the whole. */
  readonly types: readonly [typeof casePlacedUnder, typeof subCaseAdded];
};

async function tellOf(tx: Tx, { own, parent, types: [ofPart, ofWhole] }: Telling, act: Act): Promise<void> {
  const part = { revision: await changeCase(tx, own), parent: parent.id, reference: parent.reference };
  await append(tx, ofPart({ subject: own.id, case: own.id, data: part }), act);
  const whole = { revision: await changeCase(tx, parent), subCase: own.id, reference: own.reference };
  await append(tx, ofWhole({ subject: parent.id, case: parent.id, data: whole }), act);
}
