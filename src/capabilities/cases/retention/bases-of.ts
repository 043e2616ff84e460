import { londonDay } from '#language';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { saidBases } from '../versions/index.ts';
import type { Bases, Outcome, SaidBase } from '../versions/index.ts';

type Of = { readonly id: Uuid; readonly parent_id: Uuid | null };
type Closed = Pick<Outcome, 'retention'> & { readonly closedAt: Temporal.Instant };

/** As much as this folder knows of the date from which a closing counts; reads what its outcome asks for alone. */
export async function basesOf(tx: Tx, found: Of, { retention, closedAt }: Closed): Promise<Bases> {
  const closing = londonDay(closedAt);
  const from = retention.keep === 'for-ever' ? 'closing' : retention.from;
  if (from === 'parent-closing') return { closing, [from]: await closingOf(tx, found.parent_id) };
  if (from === 'related-closing') return { closing, [from]: await lastClosing(tx, found.id, closing) };
  const said = saidBases.find((base) => base === from);
  return said ? { closing, [said]: await saidDate(tx, found.id, said) } : { closing };
}

async function closingOf(tx: Tx, id: Uuid | null): Promise<Temporal.PlainDate | undefined> {
  if (id === null) return undefined;
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.closing')
    .select('closed_at')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .executeTakeFirst();
  return found && londonDay(found.closed_at);
}

/** The last day on which this case, or one that it follows or that follows it, was closed; nothing while one of those is open. */
async function lastClosing(tx: Tx, id: Uuid, own: Temporal.PlainDate) {
  const related = await tables<CasesTables>(tx)
    .selectFrom('cases.relation as r')
    .leftJoin('cases.closing as e', (join) =>
      join
        .onRef('e.authority_id', '=', 'r.authority_id')
        .on(sql<boolean>`e.case_id = case when r.case_id = ${id} then r.related_id else r.case_id end`),
    )
    .select('e.closed_at')
    .where('r.authority_id', '=', tx.authority)
    .where((on) => on.or([on('r.case_id', '=', id), on('r.related_id', '=', id)]))
    .execute();
  const days = related.map(({ closed_at: at }) => at && londonDay(at));
  return days.reduce<Temporal.PlainDate | undefined>(
    (last, day) => (last && day ? laterOf(last, day) : undefined),
    own,
  );
}

function laterOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) > 0 ? one : other;
}

async function saidDate(tx: Tx, id: Uuid, base: SaidBase): Promise<Temporal.PlainDate | undefined> {
  const said = await tables<CasesTables>(tx)
    .selectFrom('cases.base_date')
    .select('day')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where('base', '=', base)
    .executeTakeFirst();
  return said?.day;
}
