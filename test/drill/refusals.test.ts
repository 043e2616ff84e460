import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { asOwner, testDatabase } from '#test/database';
import { cloneDatabase } from '#test/postgres';
import { backUp } from '../../src/commands/backup.ts';
import { restore } from '../../src/commands/restore.ts';
import { eventually } from '../running/processes.ts';
import { start } from '../running/program.ts';

const { urls } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'moothall-refusals-'));
// PostgreSQL, which does not run as root, passes through it.
chmodSync(folder, 0o755);
const whole = join(folder, 'whole');
const said: string[] = [];
const say = (line: string) => void said.push(line);
const environment = { DATABASE_OWNER_URL: urls.owner, MOOTHALL_HOME: join(folder, 'home') };
await backUp([whole, '--copy'], { environment, say });
after(() => rmSync(folder, { recursive: true, force: true }));

/** The backup, spoilt in one way; what is restored from it, and into what. */
let count = 0;
function spoilt(spoil: (copy: string) => void): string {
  count += 1;
  const copy = join(folder, `spoilt-${String(count)}`);
  cpSync(whole, copy, { recursive: true });
  spoil(copy);
  return copy;
}

type Written = Record<string, unknown> & {
  content: Record<string, unknown>;
  migrations: { name: string; digest: string }[];
};

function rewrite(copy: string, change: (manifest: Written) => void): void {
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Written;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
}

const restoring = (args: readonly string[], to = environment) => restore(args, { environment: to, say });

const refused: readonly (readonly [string, string, (copy: string) => void])[] = [
  ['that was cut off before its manifest', 'backup.cut-off', (copy) => rmSync(join(copy, 'manifest.json'))],
  [
    'with a table cut off half-way',
    'backup.file-damaged',
    (copy) => truncateSync(join(copy, 'tables/ledger.event.zst'), 5),
  ],
  [
    'with one bit that turned',
    'backup.file-damaged',
    (copy) => {
      const path = join(copy, 'tables/platform.authority.zst');
      const bytes = readFileSync(path);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
  ],
  ['with a file missing', 'backup.file-missing', (copy) => rmSync(join(copy, 'tables/ledger.look.zst'))],
  ['with half a manifest', 'backup.file-damaged', (copy) => truncateSync(join(copy, 'manifest.json'), 200)],
  [
    'that a newer Moothall laid out',
    'backup.newer-layout',
    (copy) => rewrite(copy, (manifest) => Object.assign(manifest, { format: 2 })),
  ],
  [
    'of a newer Moothall',
    'backup.newer',
    (copy) => rewrite(copy, ({ migrations }) => migrations.push({ name: '209901010000-later', digest: 'x' })),
  ],
  [
    'under another migration of the same name',
    'database.drifted',
    (copy) => rewrite(copy, ({ migrations }) => Object.assign(migrations[0] ?? {}, { digest: 'x' })),
  ],
  [
    'of another PostgreSQL’s files',
    'backup.other-postgres',
    (copy) =>
      rewrite(copy, (manifest) =>
        Object.assign(manifest, { postgres: 170_002, content: { kind: 'base', first: 'x', last: 'x' } }),
      ),
  ],
];

for (const [what, code, spoil] of refused)
  test(`a backup ${what} is refused`, async () => {
    await assert.rejects(restoring([spoilt(spoil)]), { code });
  });

test('a backup that is killed half-way is known for what it is, and holds up no other', async () => {
  const copy = join(folder, 'killed');
  await asOwner(urls, async (owner) => {
    await owner.query('begin; lock table platform.idempotency in access exclusive mode');
    const program = start(['backup', copy, '--copy'], environment);
    await eventually('its wait', async () => {
      const waits = await owner.query(`select from pg_locks where not granted
        and database = (select oid from pg_database where datname = current_database())`);
      return waits.rows.length > 0;
    });
    program.signal('SIGKILL');
    await program.ended;
    await owner.query('rollback');
  });
  await assert.rejects(restoring([copy]), { code: 'backup.cut-off' });
  await assert.rejects(backUp([copy], { environment, say }), { code: 'restore.folder-not-empty' });
  await backUp([join(folder, 'next'), '--copy'], { environment, say });
});

test('a folder without a backup, two folders and none are refused', async () => {
  mkdirSync(join(folder, 'empty'), { recursive: true });
  await assert.rejects(restoring([join(folder, 'empty')]), { code: 'backup.none' });
  await assert.rejects(restoring([join(folder, 'not there')]), { code: 'backup.none' });
  await assert.rejects(restoring([]), { code: 'backup.no-folder' });
  await assert.rejects(backUp(['a', 'b'], { environment, say }), { code: 'backup.no-folder' });
});

test('nothing is ever written over: neither a database, nor a backup', async () => {
  await assert.rejects(restoring([whole]), { code: 'restore.not-empty' });
  await assert.rejects(backUp([whole], { environment, say }), { code: 'restore.folder-not-empty' });
});

test('a moment that is none, that a copy does not have, or of another course of things is refused', async () => {
  await assert.rejects(restoring([whole, '--at', 'yesterday']), { code: 'restore.no-moment' });
  await assert.rejects(restoring([whole, '--at', '2020-01-01T00:00:00Z']), { code: 'restore.too-early' });
  await assert.rejects(restoring([whole, '--at', '2099-01-01T00:00:00Z']), {
    code: 'restore.copy-has-one-moment',
  });
  await assert.rejects(restoring([whole, '--timeline', 'two']), { code: 'restore.no-timeline' });
});

test('a base backup goes into no other server, and to no moment without its log', async () => {
  const base = spoilt((copy) =>
    rewrite(copy, (manifest) =>
      Object.assign(manifest, { content: { kind: 'base', first: 'x', last: 'x' } }),
    ),
  );
  rewrite(base, (manifest) => Object.assign(manifest, { postgres: 180_004 }));
  await assert.rejects(restoring([base]), { code: 'restore.base-is-ours' });
  const own = { MOOTHALL_HOME: join(folder, 'home') };
  await assert.rejects(restore([base, '--at', '2099-01-01T00:00:00Z'], { environment: own, say }), {
    code: 'restore.no-log',
  });
  await assert.rejects(backUp([join(folder, 'nothing')], { environment: own, say }), {
    code: 'backup.no-database',
  });
});

test('a base backup goes over no other database', async () => {
  const home = join(folder, 'inhabited');
  mkdirSync(join(home, 'postgres/data'), { recursive: true });
  const base = spoilt((copy) =>
    rewrite(copy, (manifest) =>
      Object.assign(manifest, { postgres: 180_004, content: { kind: 'base', first: 'x', last: 'x' } }),
    ),
  );
  await assert.rejects(restore([base], { environment: { MOOTHALL_HOME: home }, say }), {
    code: 'postgres.data-exists',
  });
});

test('a restore that was ended before its end can be begun again, and until then nobody may use it', async () => {
  const { owner, drop } = await cloneDatabase();
  after(drop);
  const to = { ...environment, DATABASE_OWNER_URL: owner };
  await asOwner({ ...urls, owner }, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(nspname) as name from pg_namespace where nspname !~ '^(pg_|information_schema|public|graphile)'`,
    );
    for (const { name } of rows) await client.query(`drop schema ${name} cascade`);
    await client.query(`set role moothall_jobs; drop schema graphile_worker cascade`);
  });
  // The journal cannot be read: what comes after the rows fails.
  const backups = join(folder, 'backups');
  mkdirSync(join(backups, 'erasures.jsonl'), { recursive: true });
  await assert.rejects(restoring([whole], { ...to, MOOTHALL_BACKUPS: backups } as typeof to));
  const mark = () =>
    asOwner({ ...urls, owner }, async (client) =>
      (await client.query(`select obj_description('platform'::regnamespace) as mark`)).rows.map(String),
    );
  assert.equal((await mark()).length, 1);
  said.length = 0;
  assert.equal(await restoring([whole], to), true);
  assert.match(said.join('\n'), /every row had been loaded before/);
  assert.match(said.join('\n'), /every seal holds/);
});
