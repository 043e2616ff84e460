import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { z } from 'zod';
import { cloneDatabase } from '#test/postgres';
import { generateBorough, writeGazetteer } from '../../demo/index.ts';
import { temporaryFolder, tidyUp } from './ground.ts';
import { checkout, run } from './program.ts';
import type { Settings } from './program.ts';

describe('files that are not as they should be', () => {
  let folder = '';
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let settings: Settings = {};

  before(async () => {
    folder = temporaryFolder();
    database = await cloneDatabase();
    settings = {
      DATABASE_URL: database.application,
      MOOTHALL_KEYS_FILE: at('keys.json'),
      SMTP_URL: 'smtp://127.0.0.1:9',
    };
    assert.equal((await run(['keys', 'make', at('keys.json')])).code, 0);
    await writeGazetteer(generateBorough({ seed: 7, size: 'small' }), at('whole.csv'));
  });
  after(async () => {
    tidyUp();
    await database.drop();
  });

  const at = (name: string) => join(folder, name);
  const whole = () => readFileSync(at('whole.csv'), 'utf8');
  const imported = async (name: string) => run(['import', 'gazetteer', at(name)], settings);

  test('a file in Windows-1252 with a wrong line is taken, both are said, and the line has its reason', async () => {
    // A street of another name, and one whose number is none.
    const [first = '', second = '', ...others] = whole().split('\r\n');
    const latin = others.join('\r\n').replace('Mill Lane', 'Café Lane').replace('\r\n11,"I",', '\r\n11,"Q",');
    writeFileSync(at('latin.csv'), Buffer.from([first, second, latin].join('\r\n'), 'latin1'));
    const { code, out, err } = await imported('latin.csv');
    assert.deepEqual({ code, err }, { code: 0, err: '' }, out);
    assert.match(out, /latin\.csv: its letters are Windows-1252, and were read as such\n/);
    assert.match(out, /latin\.csv\.rejects\.csv says why\n/);
    assert.match(out, /latin\.csv: is live\n$/);
    assert.ok(out.split('\n').length < 15, out);
    const rejects = readFileSync(at('latin.csv.rejects.csv'), 'utf8').trim().split('\r\n');
    assert.equal(rejects.length, 2, rejects.join('\n'));
  });

  test('the same file again changes nothing', async () => {
    const { code, out } = await imported('latin.csv');
    assert.equal(code, 0);
    assert.match(out, /is what is live already; nothing was done\n$/);
  });

  test('as JSON an import is one object, and a rehearsal changes nothing', async () => {
    const live = await editionOf(database.owner);
    const { code, out } = await run(
      ['import', 'gazetteer', at('whole.csv'), '--dry-run', '--json'],
      settings,
    );
    assert.equal(code, 0);
    const told = z.looseObject({ supply: z.string(), files: z.array(z.string()), outcome: z.string() });
    const { supply, files, outcome, rejected } = told.parse(JSON.parse(out));
    assert.deepEqual([supply, files, outcome, rejected], ['whole.csv', ['whole.csv'], 'rehearsed', 0]);
    assert.equal(await editionOf(database.owner), live);
  });

  for (const [what, name, content, says] of [
    [
      'cut short',
      'short.csv',
      () => whole().slice(0, 100_000),
      /^short\.csv is cut short: .*Nothing was changed\.\n$/,
    ],
    [
      'of another type',
      'notes.csv',
      () => 'when,what\n2026,nothing\n',
      /^notes\.csv is no gazetteer that Moothall reads/,
    ],
    [
      'that is no zip',
      'zip.csv',
      () => 'PK\u0003\u0004 and so on',
      /^The zip zip\.csv is damaged or is not what it says/,
    ],
    ['that is not there', 'none.csv', undefined, /^The file none\.csv cannot be read/],
  ] as const)
    test(`a file ${what} is refused by its name, and what was live stays so`, async () => {
      if (content) writeFileSync(at(name), content());
      const live = await editionOf(database.owner);
      const { code, err } = await imported(name);
      assert.equal(code, 1);
      assert.match(err, says);
      assert.equal(await editionOf(database.owner), live);
      assert.ok(!existsSync(at(`${name}.rejects.csv`)));
    });

  test('a service with a mistake in it stays as it was, and the mistake is said with file and line', async () => {
    const services = at('services');
    cpSync(join(checkout, 'services'), services, { recursive: true });
    const mine = { ...settings, MOOTHALL_SERVICES: services };
    assert.equal((await run(['services', 'publish'], mine)).code, 0);
    const file = join(services, 'fly-tipping/service.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('who: anyone', 'who: [anyone'));
    const { code, out } = await run(['services', 'publish'], mine);
    assert.equal(code, 1);
    assert.match(out, /fly-tipping\/service\.yaml.*\b\d+/);
    assert.doesNotMatch(out, /withdrawn/);
    const checked = await run(['services', 'check'], { MOOTHALL_SERVICES: services });
    assert.equal(checked.code, 1);
    assert.match(checked.out, /fly-tipping\/service\.yaml/);
  });
});

/** The edition of the gazetteer that answers. */
async function editionOf(owner: string): Promise<unknown> {
  const client = new Client({ connectionString: owner, options: '-c moothall.authority=1' });
  await client.connect();
  const { rows } = await client.query('select * from gazetteer.live');
  await client.end();
  assert.equal(rows.length, 1);
  return JSON.stringify(rows);
}
