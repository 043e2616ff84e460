import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** Somebody who has a case before them, or was typing on a form of it a moment ago. */
export type Present = { readonly case: Uuid; readonly officer: Uuid; readonly isWriting: boolean };

/** Who has typed within a minute is writing. */
const writesFor = { seconds: 60 };

/**
 * Who is at these cases, or at any: the caller shows it only to who may see the case. Everybody of a council is a few hundred rows at
 * most.
 */
export async function presentOn(
  tx: Tx,
  { cases, now }: { readonly cases?: readonly Uuid[]; readonly now: Temporal.Instant },
): Promise<readonly Present[]> {
  if (cases?.length === 0) return [];
  const among = cases ? sql`and case_id = any(${[...cases]}::uuid[])` : sql``;
  const { rows } = await sql<Present>`
    select case_id as "case", officer_id as officer, bool_or(writes) as "isWriting"
    from (
      select case_id, officer_id, false as writes from cases.presence
      where authority_id = ${tx.authority} and until > ${now} ${among}
      union all
      select case_id, officer_id, true from cases.jotting
      where authority_id = ${tx.authority} and kept_at > ${now.subtract(writesFor)} and ended_key is null ${among}
    ) as present
    group by case_id, officer_id
    order by case_id, officer_id`.execute(tables<CasesTables>(tx));
  return rows;
}
