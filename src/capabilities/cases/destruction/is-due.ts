import { sql } from '#platform/database';
import type { Tx } from '#platform/database';
import { isHeld } from '../holds/is-held.ts';

/**
 * For a query whose case is `c` and closing `e`: its time was over before this day, nothing holds it, nobody took it out until
 * later, no sub-case is left of it, and no case that it is related to is open.
 */
export function isDue(tx: Tx, day: Temporal.PlainDate) {
  return sql<boolean>`e.keep_until < ${day.toString()}::date
    and not ${isHeld(tx)}
    and not exists (select from cases.retention_exclusion x
      where (x.authority_id, x.case_id) = (c.authority_id, c.id) and x.again_on > ${day.toString()}::date)
    and not exists (select from cases."case" s where s.authority_id = c.authority_id and s.parent_id = c.id)
    and not exists (select from cases.relation r
      join cases."case" o on o.authority_id = r.authority_id
        and o.id = case when r.case_id = c.id then r.related_id else r.case_id end
      where r.authority_id = c.authority_id and (r.case_id = c.id or r.related_id = c.id) and not o.ended)`;
}
