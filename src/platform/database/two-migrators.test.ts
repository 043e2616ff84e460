import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, glob, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { asOwner, testDatabase } from '#test/database';
import { source } from '#test/postgres';

const checkout = join(source, '..');
const slow = '209901010001-half-and-half';
const last = '209901010002-after-it';

/** What `moothall migrate` does, as a process of its own. */
const program = `
  import { migrate } from '#platform/database';
  const [url, folder] = process.argv.slice(1);
  const done = await migrate(url, folder, () => process.stdout.write('waits\\n'));
  process.stdout.write(done.join() + '\\n');
`;

function startMigrating(url: string, folder: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, url, folder], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  after(() => void child.kill('SIGKILL'));
  return { child, said: text(child.stdout), complained: text(child.stderr) };
}

/** Our own migrations, and two that are new: the first writes, and then takes half a minute while `paused` has a row. */
async function plantMigrations(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-migrators-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const planted = join(folder, 'migrations');
  await mkdir(planted);
  for await (const file of glob('**/migrations/*.sql', { cwd: source }))
    await cp(join(source, file), join(planted, basename(file)));
  await writeFile(
    join(planted, `${slow}.sql`),
    `create table public.half (n int); insert into public.half values (1);
     select pg_sleep(30 * count(*)) from public.paused; insert into public.half values (2);`,
  );
  await writeFile(join(planted, `${last}.sql`), 'insert into public.half values (3);');
  return folder;
}

test('of two that migrate at once, one is killed half-way: nothing is half done, and the other finishes', async () => {
  const { urls } = await testDatabase();
  const folder = await plantMigrations();
  await asOwner(urls, async (owner) => {
    await owner.query('create table public.paused (n int); insert into public.paused values (1)');
    const found = async (question: string) =>
      (await owner.query<{ n: number }>(question)).rows.map(({ n }) => n);
    const first = startMigrating(urls.owner, folder);
    while (
      (
        await found(`select 1 as n from pg_stat_activity where query like '%pg_sleep(30%' and wait_event = 'PgSleep'
        and datname = current_database()`)
      ).length === 0
    )
      assert.equal(first.child.exitCode, null);
    const second = startMigrating(urls.owner, folder);
    const waits = Promise.withResolvers<void>();
    second.child.stdout.once('data', () => waits.resolve());
    await waits.promise;
    first.child.kill('SIGKILL');
    await owner.query('delete from public.paused');

    assert.equal(await second.said, `waits\n${slow},${last}\n`);
    assert.deepEqual(await found('select n from public.half order by n'), [1, 2, 3]);
    assert.deepEqual(await found(`select 1 as n from platform.migration where name >= '2099'`), [1, 1]);
  });
});
