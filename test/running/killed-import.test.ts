import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { addressesAtPostcode, importGazetteer } from '#capabilities/gazetteer';
import { act, testDatabase, thornmere } from '#test/database';
import { Client } from 'pg';
import { writeMillion } from '../bench/places/million/write-million.ts';
import { startFile } from './program.ts';

const at = act('2026-11-20T10:00:00Z', { kind: 'system', name: 'import' });

/** Two batches of forty thousand lines, and a rest. */
const properties = 17_000;

describe('an import that is killed', async () => {
  const setting = await testDatabase();
  // Of its own: what the other files of a process tidy up is each temporary folder that any of them has.
  const folder = await mkdtemp(join(tmpdir(), 'moothall-killed-'));
  after(() => rm(folder, { recursive: true, force: true }));
  const [small, large, changes] = ['small.csv', 'large.csv', 'changes.csv'].map((name) => join(folder, name));
  const take = async (path = '') =>
    importGazetteer({
      database: setting.database,
      authority: thornmere,
      path,
      rejects: `${path}.rejects.csv`,
      act: at,
    });

  const killed = async (file = '', stage = '', word = 1) => {
    const settings = { DATABASE_URL: setting.urls.application, FILE: file, STAGE: stage, WORD: String(word) };
    const { code, err } = await startFile('test/running/die-importing.ts', settings).ended;
    assert.equal(code, 'SIGKILL', err);
  };

  const answers = () =>
    setting.begin(async (tx) => {
      const found = await addressesAtPostcode(tx, 'TH1 1AA', { most: 100, tongue: 'en' });
      return found.results.length;
    });

  /** As the owner sees it: what stands in an edition, and how far the last run has come. */
  const asked = async <Row extends object>(query: string) => {
    const client = new Client({ connectionString: setting.urls.owner, options: '-c moothall.authority=1' });
    await client.connect();
    const { rows } = await client.query<Row>(query);
    await client.end();
    return rows;
  };
  const reached = async () => {
    const [row] = await asked<{ stage: string; line: number; runs: number }>(`
      select stage, line, (select count(*)::int from gazetteer.import) as runs
      from gazetteer.import_progress join gazetteer.import run on run.id = import_id order by run.edition desc limit 1`);
    return row;
  };
  const holdings = async () =>
    asked(`select (select count(*) from gazetteer.blpu) as blpu, (select count(*) from gazetteer.lpi) as lpi,
      (select count(*) from gazetteer.cross_reference) as cross_reference,
      (select count(*) from gazetteer.classification) as classification, (select count(*) from gazetteer.line) as line`);

  test('goes on from the last batch that was committed, wherever it was killed, and what was live answers until then', async () => {
    await writeMillion(small ?? '', { properties: 300, seed: 2 });
    const lines = await writeMillion(large ?? '', { properties, seed: 1 });
    await take(small);
    const before = await answers();
    await killed(large, 'staging', 1);
    const first = await reached();
    assert.deepEqual([first?.stage, first?.runs], ['staging', 2]);
    assert.ok((first?.line ?? 0) >= 40_000, 'a batch stands');
    for (const [stage, word] of [
      ['staging', 1],
      ['indexing', 1],
      ['linking', 3],
      ['writing-lines', 2],
    ] as const) {
      await killed(large, stage, word);
      assert.deepEqual([(await reached())?.stage, (await reached())?.runs], [stage, 2], 'the same run');
      assert.equal(await answers(), before);
    }
    const { outcome, resumed, accepted, rejected, properties: counted } = await take(large);
    assert.deepEqual(
      { outcome, resumed, accepted, rejected, counted },
      { outcome: 'live', resumed: true, accepted: lines - 2, rejected: 0, counted: properties },
    );
    assert.equal((await take(large)).outcome, 'same');
  });

  test('so do changes, which end as if nobody had killed them', async () => {
    await writeFile(changes ?? '', await changesTo(large ?? ''));
    for (const [stage, word] of [
      ['copying', 2],
      ['indexing', 1],
      ['applying', 1],
      ['linking', 1],
    ] as const)
      await killed(changes, stage, word);
    const { outcome, resumed, accepted, rejected } = await take(changes);
    assert.deepEqual(
      { outcome, resumed, accepted, rejected },
      { outcome: 'live', resumed: true, accepted: 6_000, rejected: 0 },
    );
    const [held] = await holdings();
    assert.deepEqual(held && 'blpu' in held && held.blpu, String(properties - 2_000));
  });
});

const changed = (list: readonly string[], change: string) =>
  list.map((line) => line.replace('"I"', `"${change}"`));

/** Takes away the last two thousand properties of a file with what is theirs, two records of each, and updates one of others. */
async function changesTo(file: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).split('\r\n');
  const of = (type: string) => lines.filter((line) => line.startsWith(`${type},`));
  const gone = of('21').slice(-2_000);
  const uprns = new Set(gone.map((line) => line.split(',')[3]));
  const classes = of('32').filter((line) => uprns.has(line.split(',')[3]));
  const updated = of('21').slice(0, 2_000);
  const records = [...changed(gone, 'D'), ...changed(classes, 'D'), ...changed(updated, 'U')];
  return [
    '10,"FARSHIRE",9999,2026-02-01,1,2026-02-01,06:00:00,"2.1","C"',
    ...records,
    `99,0,${records.length + 2},2026-02-01,06:00:00`,
    '',
  ].join('\r\n');
}
