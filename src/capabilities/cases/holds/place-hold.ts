import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { holdPlaced, holdReleased } from '../events.ts';
import { lockAnyCase } from '../handling/lock-case.ts';
import type { CasesTables } from '../tables.ts';

export const heldThings = ['case', 'person', 'service'] as const;

export type PlacingHold = {
  /** The case in hand: it, whoever asked in it, or its service is held. */
  readonly case: Uuid;
  readonly holds: (typeof heldThings)[number];
  readonly why: string;
  readonly owner: Uuid;
  readonly reviewOn: Temporal.PlainDate;
};

/** From now on nothing of what is held is destroyed, until somebody releases it. Gives the hold. */
export async function placeHold(tx: Tx, placing: PlacingHold, act: Act): Promise<Uuid> {
  const { holds, why, owner, reviewOn } = placing;
  const found = await lockAnyCase(tx, { case: placing.case });
  const person = holds === 'person' ? await personIn(tx, found.id) : { account_id: null, email_key: null };
  const id = newId(act.at);
  await tables<CasesTables>(tx)
    .insertInto('cases.legal_hold')
    .values({
      id,
      holds,
      case_id: found.id,
      ...person,
      service: holds === 'service' ? found.service : null,
      why,
      owner_id: owner,
      review_on: reviewOn,
      placed_at: act.at,
    })
    .execute();
  const data = { holds, reviewOn: reviewOn.toString() };
  await append(tx, holdPlaced({ subject: id, case: found.id, data, detail: { why } }), act);
  return id;
}

/** Whoever asked first, by their account and mailbox; refused where they gave neither. */
async function personIn(tx: Tx, id: Uuid) {
  const person = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case as l')
    .innerJoin('cases.participant as p', (join) =>
      join.onRef('p.authority_id', '=', 'l.authority_id').onRef('p.request_id', '=', 'l.request_id'),
    )
    .select(['p.account_id', 'p.email_key'])
    .where('l.authority_id', '=', tx.authority)
    .where('l.case_id', '=', id)
    .where((on) => on.or([on('p.account_id', 'is not', null), on('p.email_key', 'is not', null)]))
    .orderBy('l.linked_at')
    .orderBy('p.id')
    .executeTakeFirst();
  if (!person) throw new Refusal('hold.nobody-to-hold');
  return person;
}

export type ReleasingHold = { readonly hold: Uuid; readonly why: string; readonly officer: Uuid };

/** What was held may be destroyed again when its time is over. Twice is once. */
export async function releaseHold(tx: Tx, { hold, why, officer }: ReleasingHold, act: Act): Promise<void> {
  const db = tables<CasesTables>(tx);
  const known = await db
    .selectFrom('cases.legal_hold')
    .select('case_id')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', hold)
    .executeTakeFirst();
  if (!known) throw new Refusal('hold.not-found');
  const { numInsertedOrUpdatedRows: isNew } = await db
    .insertInto('cases.legal_hold_release')
    .values({ hold_id: hold, why, officer_id: officer, released_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (isNew === 0n) return;
  await append(tx, holdReleased({ subject: hold, case: known.case_id, data: {}, detail: { why } }), act);
}
