import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { explain, Refusal } from '#platform/errors';
import {
  isPortFree,
  postgresErrors,
  startPostgres,
  type PostgresRequest,
  type RunningPostgres,
} from './index.ts';

const checkout = resolve(import.meta.dirname, '../../..');
const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const notices: string[] = [];
let home = '';
let servers: RunningPostgres[] = [];

async function start(request: Partial<PostgresRequest> = {}): Promise<RunningPostgres> {
  const server = await startPostgres({
    checkout,
    home,
    settings: quick,
    onNotice: (sentence) => notices.push(sentence),
    ...request,
  });
  servers.push(server);
  return server;
}

async function ask(server: RunningPostgres, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: server.url({ ...server.superuser, database: 'postgres' }) });
  // A server that is killed tells its clients so, even one whose answer has come and who is just leaving.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return result.rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** A Moothall of its own, which says what came of starting and then runs until it is told to stop or is killed. */
function anotherMoothall() {
  const script = `
    import { startPostgres } from '#platform/postgres';
    const request = ${JSON.stringify({ checkout, home, settings: quick })};
    const starting = startPostgres({ ...request, onNotice() {} });
    starting.then((server) => console.log(server.processId), (error) => console.log(error.code));
    process.stdin.on('end', async () => (await starting.catch(() => undefined))?.stop()).resume();`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: checkout,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** The number of a server whose Moothall was killed without warning. */
async function orphaned(): Promise<number> {
  const moothall = anotherMoothall();
  moothall.stdout.once('data', () => moothall.kill('SIGKILL'));
  return Number(await text(moothall.stdout));
}

async function refusalOf(starting: Promise<unknown>): Promise<{ code: string; sentence: string }> {
  try {
    await starting;
  } catch (error) {
    if (error instanceof Refusal)
      return { code: error.code, sentence: explain(error, postgresErrors, 'en').sentence };
    throw error;
  }
  return assert.fail('it started');
}

describe('the PostgreSQL that comes with Moothall', () => {
  before(() => {
    home = mkdtempSync(join(tmpdir(), 'moothall-postgres-'));
    chmodSync(home, 0o755);
  });

  afterEach(async () => {
    for (const server of servers) await server.stop();
    servers = [];
  });

  after(() => rmSync(home, { recursive: true, force: true }));

  test('a new database speaks UTF-8, sorts alike everywhere, checks its pages and asks for a password', async () => {
    const server = await start();
    assert.equal(server.adopted, false);
    assert.equal(await ask(server, 'show server_encoding'), 'UTF8');
    assert.equal(
      await ask(server, "select datlocale from pg_database where datname = 'template0'"),
      'C.UTF-8',
    );
    assert.equal(await ask(server, "select lower('ŴŶÉ')"), 'ŵŷé');
    assert.equal(await ask(server, 'show data_checksums'), 'on');
    const stranger = { ...server, superuser: { user: 'postgres', password: 'guessed' } };
    await assert.rejects(ask(stranger, 'select 1'), /password authentication failed/);
  });

  test('what was written is there after a stop and a start, on the same port', async () => {
    const first = await start();
    await ask(first, 'create table kept as select 7 as n');
    await first.stop();
    await first.stop();
    assert.equal(await isPortFree(first.port), true);
    const second = await start();
    assert.equal(await ask(second, 'select n from kept'), 7);
    assert.equal(second.port, first.port);
    assert.equal(second.adopted, false);
  });

  test('a server whose Moothall was killed is adopted, and still stops', async () => {
    const orphan = await orphaned();
    const server = await start();
    assert.equal(server.adopted, true);
    assert.equal(server.processId, orphan);
    assert.equal(await ask(server, 'select 1'), 1);
    await server.stop();
    assert.equal(await isPortFree(server.port), true);
  });

  test('an orphan with other settings is not adopted but replaced', async () => {
    const orphan = await orphaned();
    const server = await start({ settings: { ...quick, work_mem: '5MB' } });
    assert.notEqual(server.processId, orphan);
    assert.equal(await ask(server, 'show work_mem'), '5MB');
  });

  test('a server that was killed at work recovers at the next start', async () => {
    const first = await start({ settings: {} });
    await ask(first, 'create table survived as select 8 as n');
    const work = ask(first, 'select count(*) from generate_series(1, 2000000)').catch(() => undefined);
    const atWork =
      "select count(*) from pg_stat_activity where state = 'active' and query like '%generate_series(1, 2%' and pid <> pg_backend_pid()";
    while ((await ask(first, atWork)) === '0');
    process.kill(first.processId, 'SIGKILL');
    await first.stop();
    const second = await start();
    assert.equal(await ask(second, 'select n from survived'), 8);
    await work;
  });

  test('the server runs in a process session of its own and never as root', async (t) => {
    const server = await start();
    if (process.platform !== 'linux') return t.diagnostic('only Linux tells of sessions in /proc');
    const [, , , session] = readFileSync(`/proc/${server.processId}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    assert.equal(Number(session), server.processId);
    assert.notEqual(statSync(`/proc/${server.processId}`).uid, 0);
  });

  test('a second Moothall on the same folder is refused and told which process has it', async () => {
    await start();
    const { code, sentence } = await refusalOf(start());
    assert.equal(code, 'postgres.folder-in-use');
    assert.match(sentence, new RegExp(`process ${process.pid}\\b.*--port`));
  });

  test('of several that start at once, one has the folder and the others are refused', async () => {
    const rivals = [1, 2, 3].map(anotherMoothall);
    const outcomes = rivals.map((rival) => text(rival.stdout));
    await Promise.all(rivals.map((rival) => once(rival.stdout, 'data')));
    for (const rival of rivals) rival.stdin.end();
    const codes = (await Promise.all(outcomes)).map((outcome) => outcome.trim()).toSorted();
    assert.match(String(codes), /^\d+,postgres.folder-in-use,postgres.folder-in-use$/);
  });

  test('a claim of a Moothall that has ended, whose number another program has now, is no obstacle', async () => {
    const claims = join(home, 'postgres/claims');
    writeFileSync(join(claims, `${process.ppid}-1`), '');
    await start();
    assert.equal(readdirSync(claims).length, 1);
  });

  test('a postmaster.pid that names some other program of the same user is no obstacle', async () => {
    const server = await start();
    await server.stop();
    const { uid } = statSync(server.dataFolder);
    const other = spawn('/bin/sleep', ['60'], { uid });
    const stale = [other.pid, server.dataFolder, 1, server.port, '', '127.0.0.1', '', 'ready   ', ''].join(
      '\n',
    );
    writeFileSync(join(server.dataFolder, 'postmaster.pid'), stale);
    const next = await start();
    assert.equal(next.adopted, false);
    assert.equal(await ask(next, 'select 1'), 1);
    assert.equal(other.kill(), true);
  });

  test('a taken port is refused by name; without a wish another port is found', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { code, sentence } = await refusalOf(start({ port }));
    assert.equal(code, 'postgres.port-taken');
    assert.match(sentence, new RegExp(`port ${port}\\b`));
    writeFileSync(join(home, 'postgres/port'), `${port}\n`);
    const server = await start();
    assert.notEqual(server.port, port);
    other.close();
  });

  test('data of another version is refused with a remedy and left alone', async () => {
    const first = await start();
    await first.stop();
    const file = join(first.dataFolder, 'PG_VERSION');
    const attempts = { '19': 'postgres.data-from-newer-server', '17': 'postgres.data-from-older-server' };
    for (const [version, expected] of Object.entries(attempts)) {
      writeFileSync(file, `${version}\n`);
      const { code, sentence } = await refusalOf(start());
      assert.equal(code, expected);
      assert.match(sentence, new RegExp(`PostgreSQL ${version}.*--fresh`));
    }
    writeFileSync(file, '18\n');
    await (await start()).stop();
    writeFileSync(join(home, 'postgres/layout'), '2\n');
    assert.equal((await refusalOf(start())).code, 'postgres.data-from-newer-moothall');
    writeFileSync(join(home, 'postgres/layout'), '1\n');
  });

  test('a setting that PostgreSQL does not take is refused with its own reason', async () => {
    const { code, sentence } = await refusalOf(start({ settings: { ...quick, max_connections: 'many' } }));
    assert.equal(code, 'postgres.will-not-start');
    assert.match(sentence, /max_connections/);
  });

  test('a fresh start throws the old data away, even from under an orphan of a newer version', async () => {
    await orphaned();
    writeFileSync(join(home, 'postgres/layout'), '2\n');
    const server = await start({ fresh: true });
    assert.equal(await ask(server, "select to_regclass('kept') is null"), true);
  });
});
