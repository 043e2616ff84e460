import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { cloneDatabase } from '#test/postgres';
import { freePort } from '#test/ports';
import { temporaryFolder, tidyUp } from './ground.ts';
import { run } from './program.ts';
import type { Settings } from './program.ts';

const mail = { SMTP_URL: 'smtp://127.0.0.1:9' };
const nowhere = 'postgresql://moothall_web:web@127.0.0.1:9/moothall';

type Case = {
  readonly words: readonly string[];
  readonly settings?: Settings;
  readonly says: RegExp;
};

/** Ends with 1 and says in a sentence what is so and what to do: no stack of a program's insides. */
async function assertRefused({ words, settings = {}, says }: Case): Promise<void> {
  const { code, out, err } = await run(words, settings);
  assert.deepEqual({ code, out }, { code: 1, out: '' }, err);
  assert.match(err, says);
  assert.doesNotMatch(err, /\n\s+at |node:internal|file:\/\//);
}

/** What cannot be done, in a folder with a damaged key file and the data of a newer PostgreSQL. */
const cases: Readonly<Record<string, (at: (name: string) => string) => Case | Promise<Case>>> = {
  'no command': () => ({ words: [], says: /^moothall COMMAND\n {2}up / }),
  'no command of ours': () => ({
    words: ['fly'],
    says: /^fly is not one of the commands\.\nmoothall COMMAND/,
  }),
  'an option that there is not': () => ({
    words: ['up', '--prot', '1'],
    says: /^--prot is not an option of this command\.\n/,
  }),
  'to empty a database that is not ours': () => ({
    words: ['up', '--fresh'],
    settings: { DATABASE_URL: nowhere },
    says: /^--fresh empties the database that Moothall brings/,
  }),
  'no settings': () => ({
    words: ['web'],
    says: /^The settings are not right\. DATABASE_URL is not set; MOOTHALL_KEYS_FILE is not set; SMTP_URL is not set\. /,
  }),
  'no owner': () => ({
    words: ['migrate'],
    says: /^Set DATABASE_OWNER_URL: the login that owns the schemas\.\n$/,
  }),
  'damaged keys': (at) => ({
    words: ['web'],
    settings: { DATABASE_URL: nowhere, MOOTHALL_KEYS_FILE: at('damaged.json'), ...mail },
    says: /^The key file .*damaged\.json is not one of ours, or is damaged/,
  }),
  'keys written over others': (at) => ({
    words: ['keys', 'make', at('damaged.json')],
    says: /^There is a file at .* never written over/,
  }),
  'keys in a folder that there is not': (at) => ({
    words: ['keys', 'make', at('none/keys.json')],
    says: /^There is no folder for .*keys\.json/,
  }),
  'no server': () => ({
    words: ['migrate'],
    settings: { DATABASE_OWNER_URL: nowhere, DATABASE_DIRECT_URL: nowhere },
    says: /^PostgreSQL cannot be reached \(connect ECONNREFUSED 127\.0\.0\.1:9\)/,
  }),
  'no council': (at) => ({
    words: ['services', 'check'],
    settings: { MOOTHALL_COUNCILS: at('newer') },
    says: /^The data of postgres cannot be used:\n/,
  }),
  'data of a newer PostgreSQL': async (at) => ({
    words: ['up', '--port', String(await freePort())],
    settings: { MOOTHALL_HOME: at('newer') },
    says: /^The database in .*newer\/postgres was made by PostgreSQL 99, .* --fresh to replace it/,
  }),
};

describe('what cannot be done is said in a sentence', { concurrency: 2 }, () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  before(() => {
    folder = temporaryFolder();
    writeFileSync(at('damaged.json'), '{"current":"1","keys":', { mode: 0o600 });
    mkdirSync(at('newer/postgres/data'), { recursive: true });
    writeFileSync(at('newer/postgres/data/PG_VERSION'), '99\n');
  });
  after(tidyUp);
  for (const [what, caseAt] of Object.entries(cases)) test(what, async () => assertRefused(await caseAt(at)));
});

describe('a database that is not as it must be', () => {
  after(tidyUp);

  test('is refused by its own sentence: wrong password, an owner’s login, a newer level', async () => {
    const { drop, application, owner, jobs } = await cloneDatabase();
    const client = new Client({ connectionString: owner });
    await client.connect();
    try {
      const keys = join(temporaryFolder(), 'keys.json');
      assert.equal((await run(['keys', 'make', keys])).code, 0);
      const logins = { DATABASE_URL: application, DATABASE_OWNER_URL: owner, DATABASE_DIRECT_URL: jobs };
      const settings = { ...logins, MOOTHALL_KEYS_FILE: keys, ...mail };
      const wrong = Object.assign(new URL(application), { password: 'guess' }).href;
      await Promise.all([
        assertRefused({
          words: ['web'],
          settings: { ...settings, DATABASE_URL: wrong },
          says: /^PostgreSQL refuses: password authentication failed for user "moothall_web"\. docs\/guides/,
        }),
        assertRefused({
          words: ['work'],
          settings: { ...settings, DATABASE_URL: owner },
          says: /^DATABASE_URL signs in as moothall_owner, who could see every council/,
        }),
      ]);
      await client.query(
        `insert into platform.migration (name, digest, contracts) values ('999912312359-from-the-future', '', true)`,
      );
      const says =
        /^This database was migrated by a newer Moothall, which took away what this one needs \(it has 999912312359-from-the-future\)/;
      const home = { MOOTHALL_HOME: temporaryFolder() };
      const port = String(await freePort());
      await Promise.all([
        assertRefused({ words: ['verify'], settings, says }),
        assertRefused({ words: ['up', '--port', port], settings: { ...settings, ...home }, says }),
      ]);
    } finally {
      await client.end();
      await drop();
    }
  });
});

test('help is no mistake', async () => {
  const { code, out, err } = await run(['up', '--help']);
  assert.deepEqual({ code, err }, { code: 0, err: '' });
  assert.match(out, /^moothall COMMAND\n {2}up \[--port N\]/);
});
