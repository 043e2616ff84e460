import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { FormsTables } from '../tables.ts';
import type { WhyNoLookup } from './port.ts';

/** How a source did lately. */
export type SourceDoing = {
  readonly answeredAt: Temporal.Instant | undefined;
  readonly failedAt: Temporal.Instant | undefined;
  /** Why it had no answer the last time that it had none. */
  readonly why: WhyNoLookup | undefined;
  /** In the last 24 hours: how often it was asked, how often without an answer, and how long half of its answers took at most. */
  readonly asked: number;
  readonly failed: number;
  readonly milliseconds: number | undefined;
};

type Row = {
  readonly source: string;
  readonly answered_at: Temporal.Instant | null;
  readonly failed_at: Temporal.Instant | null;
  readonly why: WhyNoLookup | null;
  readonly asked: number;
  readonly failed: number;
  readonly milliseconds: number | null;
};

/** Of the last week, by the source's name; one that nobody asked is not there. */
export async function howSourcesDo(tx: Tx, now: Temporal.Instant): Promise<ReadonlyMap<string, SourceDoing>> {
  const day = now.subtract({ hours: 24 });
  const { rows } = await sql<Row>`
    select source,
      max(tried_at) filter (where outcome in ('found', 'none')) as answered_at,
      max(tried_at) filter (where outcome not in ('found', 'none')) as failed_at,
      (array_agg(outcome order by tried_at desc) filter (where outcome not in ('found', 'none')))[1] as why,
      (count(*) filter (where tried_at > ${day}))::integer as asked,
      (count(*) filter (where tried_at > ${day} and outcome not in ('found', 'none')))::integer as failed,
      round(percentile_cont(0.5) within group (order by milliseconds)
        filter (where tried_at > ${day} and outcome in ('found', 'none')))::integer as milliseconds
    from forms.lookup_try
    where authority_id = ${tx.authority} and tried_at > ${now.subtract({ hours: 7 * 24 })}
    group by source`.execute(tables<FormsTables>(tx));
  return new Map(
    rows.map(({ source, answered_at: answeredAt, failed_at: failedAt, why, milliseconds, ...counts }) => [
      source,
      {
        ...counts,
        answeredAt: answeredAt ?? undefined,
        failedAt: failedAt ?? undefined,
        why: why ?? undefined,
        milliseconds: milliseconds ?? undefined,
      },
    ]),
  );
}
