import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, tables } from '#platform/database';
import { asOwner, saltby, testDatabase } from '#test/database';

const { begin, database, urls } = await testDatabase();

/** The queue belongs to a login of its own, and the list of migrations to no council. */
const exempt = ['jobs.worker', 'platform.migration'];

type Raw = Record<string, never>;

async function list<Row extends object>(query: string): Promise<readonly Row[]> {
  return asOwner(urls, async (owner) => (await owner.query<Row>(query)).rows);
}

const ours = `n.nspname !~ '^(pg_|information_schema|graphile_worker|public)'`;

type Table = { name: string; forced: boolean; policy: string | null; first: string | null };

test('every table is held to one council: policies forced, the tenant first in its key', async () => {
  const found = await list<Table>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid and p.polname = 'tenancy') as policy,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${ours}`);
  assert.ok(found.length > 10);
  for (const { name, forced, policy, first } of found.filter((table) => !exempt.includes(table.name))) {
    const key = name === 'platform.authority' ? 'id' : 'authority_id';
    assert.ok(forced, `${name} has no forced policy`);
    assert.match(
      policy ?? '',
      new RegExp(`^\\(${key} = \\( SELECT platform\\.authority\\(\\) AS authority\\)\\)$`),
      name,
    );
    assert.equal(first, key, `${name}: the tenant leads the primary key`);
  }
});

test('every index leads with the tenant', async () => {
  const found = await list<{ name: string; first: string }>(`
    select n.nspname || '.' || c.relname as name, coalesce(a.attname, 'an expression') as first
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where ${ours} and n.nspname not in ('jobs', 'platform')`);
  for (const { name, first } of found) assert.equal(first, 'authority_id', name);
});

test('the application owns nothing, bypasses nothing, and cannot make anything', async () => {
  const [role] = await list<{ unfit: boolean; owns: number }>(`
    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as unfit,
      (select count(*)::int from pg_class where relowner = r.oid) as owns
    from pg_roles r where rolname = 'moothall_web'`);
  assert.deepEqual(role, { unfit: false, owns: 0 });
  for (const forbidden of [
    'create table platform.mine (id int)',
    'create schema mine',
    'alter table ledger.event disable row level security',
  ])
    await assert.rejects(database.pool.query(forbidden), /permission denied|must be owner/);
});

test('the functions that act as another role are these and no others', async () => {
  const found = await list<{ name: string; pinned: boolean }>(`
    select n.nspname || '.' || p.proname as name, coalesce(p.proconfig::text like '%search_path=%', false) as pinned
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${ours} order by 1`);
  assert.deepEqual(
    found.map(({ name }) => name),
    [
      'gazetteer.attach_part',
      'gazetteer.count_rows',
      'gazetteer.drop_part',
      'gazetteer.drop_repeats',
      'gazetteer.index_part',
      'gazetteer.open_drawn_parts',
      'gazetteer.open_parts',
      'gazetteer.repeated_keys',
      'gazetteer.settle_small_parts',
      'jobs.add',
      'jobs.figures',
      'jobs.restore',
      'ledger.open_months',
      'platform.authority_named',
      'platform.rearrange',
    ],
  );
  assert.ok(found.every(({ pinned }) => pinned));
});

const marked = 'a follower of Thornmere';

test('a query that forgot its where reads only its own council’s rows', async () => {
  await begin((tx) => sql`insert into ledger.cursor (follower) values (${marked})`.execute(tables<Raw>(tx)));
  const read = sql<{ follower: string }>`select follower from ledger.cursor`;
  assert.equal((await begin((tx) => read.execute(tables<Raw>(tx)))).rows.length, 1);
  assert.equal((await begin((tx) => read.execute(tables<Raw>(tx)), saltby)).rows.length, 0);
});

test('a row of another council can be neither written, changed nor deleted', async () => {
  const across = (statement: ReturnType<typeof sql>) =>
    begin((tx) => statement.execute(tables<Raw>(tx)), saltby);
  await assert.rejects(
    across(sql`insert into ledger.cursor (authority_id, follower) values (1, 'planted')`),
    /row-level security/,
  );
  for (const statement of [sql`update ledger.cursor set follower = 'taken'`, sql`delete from ledger.cursor`])
    assert.equal((await across(statement)).numAffectedRows, 0n);
  await assert.rejects(
    begin((tx) => sql`update ledger.cursor set authority_id = 2`.execute(tables<Raw>(tx))),
    /row-level security/,
  );
});

test('without a council nothing is seen and nothing can be written', async () => {
  assert.deepEqual((await database.pool.query('select * from ledger.cursor')).rows, []);
  await assert.rejects(
    database.pool.query(`insert into ledger.cursor (follower) values ('nobody')`),
    /null value|row-level security/,
  );
});

test('the council of one transaction does not stay on the connection for the next', async () => {
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local moothall.authority = '1'; commit`);
    assert.deepEqual((await client.query('select * from ledger.cursor')).rows, []);
  } finally {
    client.release();
  }
});

test('with the policies off, the queries themselves still keep to their council', async () => {
  // The owner suspends one policy for this clone; what the verbs read must not change.
  await list('alter table ledger.cursor disable row level security');
  const { follow } = await import('#capabilities/ledger');
  const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
  await begin((tx) => follow(tx, { follower: 'shared', most: 10, now }, async () => {}), saltby);
  const rows = await list(`select authority_id from ledger.cursor where follower = 'shared'`);
  assert.deepEqual(rows, [{ authority_id: 2 }]);
  await list('alter table ledger.cursor enable row level security');
});
