import type { Act } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { CasesTables } from '../tables.ts';
import type { JottingPlace } from './jotting-place.ts';

export type Keeping = JottingPlace & {
  /** Each field by its name, as it was typed. */
  readonly fields: Readonly<Record<string, string>>;
  /** The revision of the case that they looked at when they typed it. */
  readonly revision: number;
  /** The key of the page on which they type. */
  readonly key: string;
};

/**
 * Keeps what an officer has typed so far; the last one counts, and when they began stays. Refused when that very page's form was sent or
 * discarded meanwhile: what its script still had on its way changes nothing any more.
 */
export async function keepJotting(tx: Tx, keeping: Keeping, { at }: Pick<Act, 'at'>): Promise<void> {
  const { case: about, officer, form, fields, revision, key } = keeping;
  const typed = { fields: JSON.stringify(fields), revision, kept_at: at, ended_key: null };
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.jotting')
    .values({ case_id: about, officer_id: officer, form, begun_at: at, ...typed })
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'case_id', 'officer_id', 'form'])
        .doUpdateSet({
          ...typed,
          begun_at: sql`case when jotting.ended_key is null then jotting.begun_at else excluded.begun_at end`,
        })
        .where(sql<boolean>`jotting.ended_key is distinct from ${key}`),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new Refusal('jotting.is-over');
}
