import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { assignedTo } from './sight.ts';

/** Which open cases: all that the person may see, or those of which all of this holds. */
export type OpenFilter = {
  /** One queue, or any of several. */
  readonly queue?: string | readonly string[] | undefined;
  readonly service?: string | undefined;
  /** The GSS code of a ward; null for the cases that are in none. */
  readonly ward?: string | null | undefined;
  /** The officer who has them; null for those that nobody has. */
  readonly assignedTo?: Uuid | null | undefined;
  /** Due from then on. */
  readonly dueFrom?: Temporal.Instant | undefined;
  /** Due before then. */
  readonly dueBefore?: Temporal.Instant | undefined;
};

type Condition = ReturnType<typeof nobodys>;

/** What the filter says, for a query whose case is `c`. */
export function passing(tx: Tx, filter: OpenFilter): readonly Condition[] {
  const { queue, service, ward, assignedTo: officer, dueFrom, dueBefore } = filter;
  const asked: readonly (Condition | undefined)[] = [
    typeof queue === 'string' ? sql<boolean>`c.queue = ${queue}` : undefined,
    typeof queue === 'object' ? sql<boolean>`c.queue = any(${[...queue]}::text[])` : undefined,
    service === undefined ? undefined : sql<boolean>`c.service = ${service}`,
    typeof ward === 'string' ? sql<boolean>`c.ward = ${ward}` : undefined,
    ward === null ? sql<boolean>`c.ward is null` : undefined,
    officer === undefined ? undefined : officer === null ? nobodys(tx) : assignedTo(tx, officer),
    dueFrom && sql<boolean>`c.due_order >= ${dueFrom}`,
    dueBefore && sql<boolean>`c.due_order < ${dueBefore}`,
  ];
  return asked.flatMap((one) => one ?? []);
}

function nobodys(tx: Tx) {
  const present = tables<CasesTables>(tx)
    .selectFrom('cases.assignment as present')
    .select('present.case_id')
    .where('present.authority_id', '=', tx.authority)
    .where(sql<boolean>`present.case_id = c.id`)
    .where('present.ended_at', 'is', null);
  return sql<boolean>`not exists (${present})`;
}
