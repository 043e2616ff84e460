import { sql } from '#platform/database';
import type { Tx } from '#platform/database';

/**
 * For a query whose case is `c`: the flags that it carries, by name, as the primary key has them, and then those that only cases carry which are worked on
 * as a part of it. Each once without sorting, for each line of a list asks.
 */
export function flagsOfCase(tx: Tx) {
  return sql<readonly string[]>`array(select f.flag from cases.flag f
    where f.authority_id = ${tx.authority} and f.case_id = c.id order by f.flag)
    || array(${flagsOfMerged(tx)}
      and not exists (select from cases.flag o
        where o.authority_id = m.authority_id and o.case_id = c.id and o.flag = f.flag)
      and not exists (select from cases.merging e
        join cases.flag o on (o.authority_id, o.case_id) = (e.authority_id, e.case_id)
        where e.authority_id = m.authority_id and e.stays_id = m.stays_id and e.case_id < m.case_id and o.flag = f.flag))`;
}

function flagsOfMerged(tx: Tx) {
  return sql`select f.flag from cases.merging m
    join cases.flag f on (f.authority_id, f.case_id) = (m.authority_id, m.case_id)
    where m.authority_id = ${tx.authority} and m.stays_id = c.id`;
}

/** For a query whose case is `c`: it carries this flag, or a case that is worked on as a part of it does. */
export function carriesFlag(tx: Tx, flag: string) {
  return sql<boolean>`(exists (select from cases.flag f
    where f.authority_id = ${tx.authority} and f.case_id = c.id and f.flag = ${flag})
    or exists (${flagsOfMerged(tx)} and f.flag = ${flag}))`;
}

/** For a query whose case is `c`: those who asked have written something that no officer has seen to. */
export function hasNewAnswer(tx: Tx) {
  return sql<boolean>`exists (select from cases.new_answer n
    where n.authority_id = ${tx.authority} and n.case_id = c.id)`;
}
