import pg from 'pg';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { CasesTables } from './tables.ts';

// For tests that ask how a list is read when there are many cases.

/**
 * Cases over two queues and four classes of sight, every twentieth without a due time, on a square of four kilometres,
 * each with the request that opened it; every fifth is assigned, to one of a hundred officers.
 */
export async function makeMany(tx: Tx, count: number): Promise<void> {
  await sql`
    insert into cases."case" (id, reference, service, version, status, queue, sight, sensitivity, place, easting,
      northing, due_at, opened_at)
    select gen_random_uuid(),
      '2222' || substr(letters, n / 12167 % 23 + 1, 1) || substr(letters, n / 529 % 23 + 1, 1)
        || substr(letters, n / 23 % 23 + 1, 1) || substr(letters, n % 23 + 1, 1),
      'broken-bench', 1, 'received', case when n % 3 = 0 then 'woods' else 'parks' end, 'class-' || n % 4,
      case when n % 10 = 0 then 'internal' else 'public' end, 'Bench ' || n, 410000 + n * 37 % 4000, 300000 + n * 91 % 4000,
      case when n % 20 > 0 then timestamptz '2026-11-01T09:00Z' + n * 7919 % 40000 * interval '1 minute' end,
      timestamptz '2026-10-01T09:00Z' + n * interval '1 minute'
    from generate_series(1, ${count}::int) as n, (values ('23456789CDFGHJKMPQRTWXY')) as t (letters)`.execute(
    tables<CasesTables>(tx),
  );
  await sql`
    with made as (insert into cases.request (id, reference, service, version, channel, tongue, made_at)
      select id, reference, service, version, 'web', 'en', opened_at from cases."case" returning id, made_at)
    insert into cases.request_case (request_id, case_id, how, linked_at)
    select id, id, 'opened', made_at from made`.execute(tables<CasesTables>(tx));
  await sql`
    insert into cases.assignment (id, case_id, officer_id, actor_kind, assigned_at)
    select gen_random_uuid(), id, md5((n / 5 % 100)::text)::uuid, 'system', opened_at
    from (select id, opened_at, row_number() over (order by reference) as n from cases."case") as c
    where n % 5 = 0`.execute(tables<CasesTables>(tx));
}

/** One of the hundred officers. */
export const oneOfMany: Uuid = uuid.parse('c4ca4238-a0b9-2382-0dcc-509a6f75849b');

/** Fresh statistics, as the database's own daemon would make them. */
export async function analyse(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('analyze cases."case", cases.assignment, cases.request_case');
  await client.end();
}

export type PlanNode = { readonly type: string; readonly table: string | undefined; readonly rows: number };

const node = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Actual Rows': z.number().default(0),
  'Actual Loops': z.number().default(1),
  'Rows Removed by Filter': z.number().default(0),
  Plans: z.array(z.unknown()).default([]),
});
const plans = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: z.unknown() })) }));

type Explained = { explain: (format: 'json', options: ReturnType<typeof sql>) => Promise<unknown> };

/** How a statement was run: each node of its plan, with all the rows it read, also those that it threw away. */
export async function planOf(query: Explained): Promise<readonly PlanNode[]> {
  const [explained] = plans.parse(await query.explain('json', sql`analyze`));
  return (explained?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => nodesOf(plan));
}

function nodesOf(plan: unknown): readonly PlanNode[] {
  const { Plans: below, ...own } = node.parse(plan);
  const rows = (own['Actual Rows'] + own['Rows Removed by Filter']) * own['Actual Loops'];
  return [{ type: own['Node Type'], table: own['Relation Name'], rows }, ...below.flatMap(nodesOf)];
}
