import { Client } from 'pg';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { CasesTables } from './tables.ts';

// For tests that ask how a list is read when there are many cases.

/**
 * Cases over two queues, four classes of sight and 200 streets, every twentieth without a due time, on a square of four kilometres,
 * each with the request that opened it; every fifth is assigned, to one of a hundred officers. Arranged as the owner,
 * whose statements have no time limit.
 */
export async function makeMany(ownerUrl: string, count: number): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`set moothall.authority = '1'`);
  await client.query(`${manyCases(count)}; ${manyAssignments}`);
  await client.query('analyze cases."case", cases.assignment, cases.request_case');
  await client.end();
}

const manyCases = (count: number) => `
  with made as (
    insert into cases."case" (id, reference, service, version, status, queue, sight, sensitivity, place, easting,
      northing, usrn, due_at, opened_at)
    select gen_random_uuid(),
      '2222' || substr(letters, n / 12167 % 23 + 1, 1) || substr(letters, n / 529 % 23 + 1, 1)
        || substr(letters, n / 23 % 23 + 1, 1) || substr(letters, n % 23 + 1, 1),
      'broken-bench', 1, 'received', case when n % 3 = 0 then 'woods' else 'parks' end, 'class-' || n % 4,
      case when n % 10 = 0 then 'internal' else 'public' end, 'Bench ' || n, 410000 + n * 37 % 4000,
      300000 + n * 91 % 4000, 1 + n % 200,
      case when n % 20 > 0 then timestamptz '2026-11-01T09:00Z' + n * 7919 % 40000 * interval '1 minute' end,
      timestamptz '2026-10-01T09:00Z' + n * interval '1 minute'
    from generate_series(1, ${String(count)}) as n, (values ('23456789CDFGHJKMPQRTWXY')) as t (letters)
    returning id, reference, opened_at),
  asked as (
    insert into cases.request (id, reference, service, version, channel, tongue, made_at)
    select id, reference, 'broken-bench', 1, 'web', 'en', opened_at from made)
  insert into cases.request_case (request_id, case_id, how, linked_at) select id, id, 'opened', opened_at from made`;

const manyAssignments = `
  insert into cases.assignment (id, case_id, officer_id, actor_kind, assigned_at)
  select gen_random_uuid(), id, ('00000000-0000-7000-8000-' || lpad((n / 5 % 100)::text, 12, '0'))::uuid, 'system',
    opened_at
  from (select id, opened_at, row_number() over (order by reference) as n from cases."case") as c
  where n % 5 = 0`;

/** One of the hundred officers. */
export const oneOfMany: Uuid = uuid.parse('00000000-0000-7000-8000-000000000001');

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

type Statement = { readonly compile: () => CompiledQuery };
type CompiledQuery = { readonly sql: string; readonly parameters: readonly unknown[] };

/**
 * How a statement was run: each node of its plan, with all the rows it read, also those that it threw away. As a
 * connection runs it the first times (`custom`), and as it may when the statement has been prepared for long (`generic`).
 */
export async function planOf(
  tx: Tx,
  statement: Statement,
  plan: 'custom' | 'generic' = 'custom',
): Promise<readonly PlanNode[]> {
  const db = tables<CasesTables>(tx);
  const { sql: text, parameters } = statement.compile();
  await sql.raw(`set local plan_cache_mode = force_${plan}_plan`).execute(db);
  await sql.raw(`prepare explained as ${text}`).execute(db);
  const values = parameters.length > 0 ? sql`(${sql.join(parameters.map(literal))})` : sql``;
  const { rows } = await sql`explain (analyze, format json) execute explained ${values}`.execute(db);
  await sql`deallocate explained`.execute(db);
  const [explained] = plans.parse(rows);
  return (explained?.['QUERY PLAN'] ?? []).flatMap(({ Plan: top }) => nodesOf(top));
}

function literal(value: unknown) {
  if (typeof value === 'number' || value === null) return sql.lit(value);
  if (Array.isArray(value)) return sql.lit(`{${value.join(',')}}`);
  return sql.lit(value instanceof Temporal.Instant ? value.toString() : z.string().parse(value));
}

function nodesOf(plan: unknown): readonly PlanNode[] {
  const { Plans: below, ...own } = node.parse(plan);
  const rows = (own['Actual Rows'] + own['Rows Removed by Filter']) * own['Actual Loops'];
  return [{ type: own['Node Type'], table: own['Relation Name'], rows }, ...below.flatMap(nodesOf)];
}
