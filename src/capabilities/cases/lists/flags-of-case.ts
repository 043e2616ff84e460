import { sql } from '#platform/database';
import type { Tx } from '#platform/database';

/** For a query whose case is `c`: the flags that it carries, by name, as the primary key has them. */
export function flagsOfCase(tx: Tx) {
  return sql<readonly string[]>`array(select f.flag from cases.flag f
    where f.authority_id = ${tx.authority} and f.case_id = c.id order by f.flag)`;
}

/** For a query whose case is `c`: it carries this flag. */
export function carriesFlag(tx: Tx, flag: string) {
  return sql<boolean>`exists (select from cases.flag f
    where f.authority_id = ${tx.authority} and f.case_id = c.id and f.flag = ${flag})`;
}

/** For a query whose case is `c`: those who asked have written something that no officer has seen to. */
export function hasNewAnswer(tx: Tx) {
  return sql<boolean>`exists (select from cases.new_answer n
    where n.authority_id = ${tx.authority} and n.case_id = c.id)`;
}
