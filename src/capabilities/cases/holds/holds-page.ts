import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** A hold that nobody has released. */
export type LegalHold = {
  readonly id: Uuid;
  readonly holds: 'case' | 'person' | 'service';
  /** The case on which it was placed. */
  readonly reference: CaseReference;
  readonly service: string;
  readonly version: number;
  readonly why: string;
  readonly owner: Uuid;
  readonly reviewOn: Temporal.PlainDate;
};

export type HoldKey = Pick<LegalHold, 'reviewOn' | 'id'>;

/** Holds, the first to be reviewed first, `most` at most. */
export async function holdsPage(
  tx: Tx,
  { after, most }: { readonly after?: HoldKey | undefined; readonly most: number },
): Promise<readonly LegalHold[]> {
  return standingHolds(tx)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(h.review_on, h.id) > (${after?.reviewOn ?? null}, ${after?.id ?? null})`),
    )
    .orderBy('h.review_on')
    .orderBy('h.id')
    .limit(most)
    .execute();
}

/** One of them; nothing when it is released. */
export async function holdOf(tx: Tx, id: Uuid): Promise<LegalHold | undefined> {
  return standingHolds(tx).where('h.id', '=', id).executeTakeFirst();
}

function standingHolds(tx: Tx) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.legal_hold as h')
    .innerJoin('cases.case as c', (join) =>
      join.onRef('c.authority_id', '=', 'h.authority_id').onRef('c.id', '=', 'h.case_id'),
    )
    .select(['h.id', 'h.holds', 'c.reference', 'c.service', 'c.version', 'h.why'])
    .select(['h.owner_id as owner', 'h.review_on as reviewOn'])
    .where('h.authority_id', '=', tx.authority)
    .where(
      sql<boolean>`not exists (select from cases.legal_hold_release x
        where (x.authority_id, x.hold_id) = (h.authority_id, h.id))`,
    );
}
