import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from '#platform/errors';
import { testDatabase, thornmere } from '#test/database';
import { source } from '#test/postgres';
import {
  checkLogin,
  checkMigrations,
  closeDatabase,
  migrate,
  openDatabase,
  sql,
  tables,
  transaction,
} from './index.ts';
import type { Tx } from './index.ts';
import { pendingOf, readMigrations } from './migrate.ts';

const { database, urls, begin } = await testDatabase();
const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const raw = (tx: Tx) => tables<Record<string, never>>(tx);

test('instants, days, times and whole numbers come back as they were sent', async () => {
  const sent = {
    at: Temporal.Instant.from('2026-11-20T09:00:00.123Z'),
    day: Temporal.PlainDate.from('2026-11-20'),
    time: Temporal.PlainTime.from('08:30'),
    whole: 999_999_999_999,
  };
  const { rows } = await begin((tx) =>
    sql<
      typeof sent
    >`select ${sent.at}::timestamptz as at, ${sent.day}::date as day, ${sent.time}::time as time,
      ${sent.whole}::bigint as whole`.execute(raw(tx)),
  );
  assert.deepEqual(JSON.stringify(rows[0]), JSON.stringify(sent));
});

test('a number too large to be exact is refused rather than rounded', async () => {
  await assert.rejects(
    begin((tx) => sql`select 9007199254740993::bigint`.execute(raw(tx))),
    /too large to be exact/,
  );
});

const leaveHalf = (tx: Tx) => sql`insert into ledger.cursor (follower) values ('half')`.execute(raw(tx));

test('what fails half-way leaves nothing behind, and the connection is good again', async () => {
  const lonely = openDatabase({ url: urls.application, connections: 1, name: 'test' });
  await assert.rejects(
    transaction(lonely, thornmere, async (tx) => {
      await leaveHalf(tx);
      throw new Error('half-way');
    }),
    /half-way/,
  );
  const { rows } = await transaction(lonely, thornmere, (tx) =>
    sql`select from ledger.cursor where follower = 'half'`.execute(raw(tx)),
  );
  assert.equal(rows.length, 0);
  await closeDatabase(lonely);
});

test('a failed statement that somebody swallowed does not pass for a commit', async () => {
  await assert.rejects(
    begin(async (tx) => {
      await sql`select 1/0`.execute(raw(tx)).catch(() => {});
    }),
    /rolled back at commit/,
  );
});

test('a transaction that has ended cannot be used', async () => {
  let kept: Tx | undefined;
  await begin(async (tx) => {
    kept = tx;
  });
  assert.throws(() => kept && tables(kept), /not open/);
});

test('a login that owns or could bypass is refused; the application’s own is not', async () => {
  await checkLogin(database);
  const owner = openDatabase({ url: urls.owner, connections: 1, name: 'test' });
  await assert.rejects(checkLogin(owner), refusedWith('database.login-too-strong'));
  await closeDatabase(owner);
});

test('the level of the code is the level of its database; another is refused with what to do', async () => {
  await checkMigrations(database, source);
  const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
  mkdirSync(join(folder, 'migrations'));
  // A level that lacks nothing of the present one, and has more.
  for (const { name, sql: text } of await readMigrations(source))
    writeFileSync(join(folder, 'migrations', `${name}.sql`), text);
  writeFileSync(join(folder, 'migrations', '203001010000-later.sql'), 'create table platform.later ()');
  await assert.rejects(checkMigrations(database, folder), refusedWith('database.older'));
});

test('an older version serves a database that was added to, and none from which something was taken away', () => {
  const known = [{ name: '202601010000-a', digest: 'one', contracts: false, sql: '' }];
  const newer = { name: '202701010000-b', digest: 'two' };
  const after = (contracts?: boolean) => [
    { name: '202601010000-a', digest: 'one', contracts: false },
    contracts === undefined ? newer : { ...newer, contracts },
  ];
  assert.deepEqual(pendingOf(known, after(false)), []);
  assert.throws(() => pendingOf(known, after(true)), refusedWith('database.newer'));
  assert.throws(() => pendingOf(known, after()), refusedWith('database.newer'));
});

test('migrating again does nothing; two at a time do it once', async () => {
  assert.deepEqual(await Promise.all([migrate(urls.owner, source), migrate(urls.owner, source)]), [[], []]);
});

test('a migration that fails leaves nothing of itself, and is tried again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
  mkdirSync(join(folder, 'migrations'));
  const file = join(folder, 'migrations', '203001010000-later.sql');
  const owner = urls.owner;
  const both = (sqlText: string) => {
    writeFileSync(file, sqlText);
    return migrateBeside(owner, folder);
  };
  await assert.rejects(both('create table platform.later (); select 1/0'), /203001010000-later failed/);
  assert.deepEqual(await both('create table platform.later ()'), ['203001010000-later']);
});

/** The real migrations and those of a folder together, as the next version of the code would have them. */
async function migrateBeside(owner: string, folder: string): Promise<readonly string[]> {
  const { cpSync } = await import('node:fs');
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => !/\.\w+$/.test(path) || path.endsWith('.sql'),
  });
  return migrate(owner, folder);
}

test('a migration that was changed after it was applied is drift, and is named', () => {
  const migrations = [{ name: '202601010000-a', digest: 'one', contracts: false, sql: '' }];
  assert.throws(
    () => pendingOf(migrations, [{ name: '202601010000-a', digest: 'two' }]),
    refusedWith('database.drifted'),
  );
});

test('what came after a moment before year 1 can be asked for', async () => {
  const asked = Temporal.Instant.from('0000-01-01T00:00:00Z');
  const { rows } = await begin((tx) =>
    sql<{ later: boolean }>`select ${asked}::timestamptz < '2026-11-20' as later`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  assert.deepEqual(rows, [{ later: true }]);
});

test('a migration that takes something away says so in its first line, and is known for it', async () => {
  const own = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'moothall-'));
  mkdirSync(join(folder, 'migrations'));
  const write = (name: string, text: string) => writeFileSync(join(folder, 'migrations', name), text);
  write('203001020000-adds.sql', 'create table platform.more ()');
  write('203001030000-takes.sql', '-- contracts: nobody reads it\ndrop table platform.more');
  await migrateBeside(own.urls.owner, folder);
  const { rows } = await own.begin((tx) =>
    sql<{
      contracts: boolean;
    }>`select contracts from platform.migration where name > '2030' order by name`.execute(raw(tx)),
  );
  assert.deepEqual(rows.slice(-2), [{ contracts: false }, { contracts: true }]);
  await assert.rejects(checkMigrations(own.database, source), refusedWith('database.newer'));
});
