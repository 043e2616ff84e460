import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** What a person may see: the classes of sight, computed once per session, and what they are involved in. */
export type Sight = {
  readonly classes: readonly string[];
  /** The officer, whose present assignments are seen whatever their class. */
  readonly officer?: Uuid | undefined;
};

/** For a query whose case is `c`: its class is among those seen. A literal array, which the index on classes serves. */
export function inClasses({ classes }: Sight) {
  return sql<boolean>`c.sight = any(${[...classes]}::text[])`;
}

/** For a query whose case is `c`: this officer has it. As an array, so that the few cases are looked up, never the queue read. */
export function assignedTo(tx: Tx, officer: Uuid | null) {
  const assigned = tables<CasesTables>(tx)
    .selectFrom('cases.assignment')
    .select('case_id')
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .where('ended_at', 'is', null);
  return sql<boolean>`c.id = any(array(${assigned}))`;
}
