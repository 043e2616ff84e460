import type { Client } from 'pg';
import { parseReference } from '#language';
import { z } from 'zod';

/** What hangs on cases and on what was asked, in the order of no consequence: foreign keys are not looked at while rows are copied. */
const copied = [
  'cases.case',
  'cases.request',
  'cases.request_case',
  'cases.participant',
  'cases.closing',
  'cases.assignment',
  'cases.note',
  'cases.clock',
  'cases.flag',
  'cases.self_closing',
  'cases.opinion',
  'forms.submission',
  'ledger.event',
  'ledger.detail',
] as const;

/** Identifiers of what is copied; those of officers and accounts stay who they are. */
const own = [
  'id',
  'case_id',
  'request_id',
  'parent_id',
  'submission_id',
  'draft_id',
  'subject_id',
  'event_id',
];

/**
 * Puts so many copies of every case beside it, each with its requests, people, clocks and events, so that all lists and indexes are as
 * full as those of a council that has as many. References of copies are spelt as others are and fail their check, so that none is another's.
 */
export async function multiply(superuser: Client, copies: number): Promise<void> {
  await superuser.query(`set session_replication_role = replica; set work_mem = '256MB'`);
  await superuser.query(functions);
  await superuser.query(`
    create temporary table other_reference as
      select old, copy, pg_temp.reference_of(row_number() over ()) as new
      from (select reference as old from cases."case" union select reference from cases.request) as known,
        generate_series(1, ${String(copies)}) as copy;
    create index on other_reference (copy, old);
    analyze other_reference`);
  for (const table of copied) {
    await superuser.query(`create temporary table original as select * from ${quoted(table)}`);
    for (let copy = 1; copy <= copies; copy += 1)
      await superuser.query(await copying(superuser, { table, copy }));
    await superuser.query('drop table original');
  }
  await superuser.query(`set session_replication_role = origin; drop table other_reference`);
}

/** Those that can be come to by their references. */
export function originals<Row extends { readonly reference: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ reference }) => parseReference(reference) !== undefined);
}

/** Writes as many more events to each case as bring the ledger to a number in all, as later ones of the same kind. */
export async function lengthenStories(superuser: Client, events: number): Promise<void> {
  const { rows } = await superuser.query<{ count: string }>(
    'select count(*) from ledger.event where case_id is not null',
  );
  const times = Math.round(events / Number(rows[0]?.count ?? 1)) - 1;
  for (let time = 1; time <= times; time += 1)
    await superuser.query(`
      insert into ledger.event (authority_id, at, tx, id, type, subject_kind, subject_id, case_id, actor_kind, actor, channel, request, data)
      select authority_id, at, tx, pg_temp.other(id, ${String(1_000 + time)}), 'case.read-again', subject_kind, subject_id, case_id,
        actor_kind, actor, channel, request, '{}'
      from ledger.event where case_id is not null and type <> 'case.read-again'`);
}

const functions = `
  create or replace function pg_temp.other(id uuid, copy int) returns uuid language sql immutable strict
    as $$ select md5(id::text || copy::text)::uuid $$;
  create or replace function pg_temp.reference_of(number bigint) returns text language sql immutable strict as $$
    with digits as (
      select place, (number / 23 ^ (7 - place))::bigint % 23 as digit from generate_series(1, 7) as place)
    select string_agg(substr('23456789CDFGHJKMPQRTWXY', digit::int + 1, 1), '' order by place)
      || substr('23456789CDFGHJKMPQRTWXY', ((23 - sum(digit * place) % 23) * 3 % 23 + 1)::int % 23 + 1, 1)
    from digits $$`;

type Copying = { readonly table: string; readonly copy: number };

const column = z.object({ name: z.string(), type: z.string() });

async function copying(superuser: Client, { table, copy }: Copying): Promise<string> {
  const { rows } = await superuser.query(
    `select attname as name, atttypid::regtype::text as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
     order by attnum`,
    [quoted(table)],
  );
  const columns = column.array().parse(rows);
  const from = columns.map(({ name, type }) => {
    if (name === 'follow_key') return `sha256(t.follow_key || int4send(${String(copy)}))`;
    if (name === 'reference') return 'other.new';
    return type === 'uuid' && own.includes(name)
      ? `pg_temp.other(t."${name}", ${String(copy)})`
      : `t."${name}"`;
  });
  const isReferred = columns.some(({ name }) => name === 'reference');
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const joined = `join other_reference as other on other.old = t.reference and other.copy = ${String(copy)}`;
  return `insert into ${quoted(table)} (${names}) select ${from.join(', ')} from original as t ${isReferred ? joined : ''}`;
}

function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}
