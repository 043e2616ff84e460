import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { verifyInStretches } from '#capabilities/ledger';
import type { Begin } from '#capabilities/ledger';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import { tidyUp } from '../running/ground.ts';
import { checkout, run, start } from '../running/program.ts';
import type { Settings } from '../running/program.ts';
import { archiveAll, eraseSome, furnish, newGround, noteMoment, openServer, succeeds } from './drill.ts';
import { authority, heardIn, openOffice } from './office.ts';
import { differences, rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';

/** How many times the work of the short form is done: more in a soak. */
const scale = process.env['MOOTHALL_SOAK'] === undefined ? 1 : 20;

describe('a drill', () => {
  after(tidyUp);

  test('under load, an installation is destroyed and brought back to a moment, and a copy of it to another cluster', async () => {
    const { folder, backups, keys } = newGround();
    const words = await wordsOfGuide(backups);
    const environment = { MOOTHALL_BACKUPS: backups, MOOTHALL_KEYS_FILE: keys };
    await using held = new AsyncDisposableStack();
    const first = await openServer(join(folder, 'first'), environment);
    held.defer(first.stop);
    await furnish(first, keys);
    const office = await openOffice(first.applicationUrl);
    held.defer(office.close);

    await office.goOn(50 * scale);
    await succeeds(words.base, first.settings);
    await office.goOn(50 * scale);
    await eraseSome(office, backups, [0, 10]);
    await office.goOn(20 * scale);
    const moment = await noteMoment(office, first.superuserUrl);
    await office.goOn(50 * scale);
    await eraseSome(office, backups, [20, 40]);
    const written = office.written.length;
    await succeeds(words.copy, first.settings);
    await eraseSome(office, backups, [50, 55]);
    await office.goOn(20 * scale);
    await archiveAll(first.superuserUrl);
    await office.close();
    const end = await rowsOf(first.superuserUrl);
    await first.destroy();
    assert.ok(!existsSync(join(folder, 'first/postgres/data/PG_VERSION')));

    // To the moment, in the same place.
    await refusesAndDies(words, first.settings);
    const said = await succeeds(words.restoreTo(moment.at), first.settings);
    assert.match(said, /^2 erasures done again/m);
    assert.match(said, /every seal holds/);
    const again = await openServer(join(folder, 'first'), environment);
    held.defer(again.stop);
    sameButForErasures(moment.rows, await rowsOf(again.superuserUrl), { erasures: 2, details: 20 + 5 });
    await goesOn(again.applicationUrl, moment.told);

    // The copy, in a cluster that has just begun to count.
    const other = { ...environment, MOOTHALL_HOME: join(folder, 'other') };
    const told = await succeeds(words.restoreCopy, other);
    assert.match(told, /^1 erasures done again/m);
    const elsewhere = await openServer(other.MOOTHALL_HOME, environment);
    held.defer(elsewhere.stop);
    const copied = await rowsOf(elsewhere.superuserUrl);
    const notes = ledgerOf(copied).filter((row) => row.includes('"case.noted"'));
    assert.ok(notes.length >= written, 'what was acknowledged before the copy is in it');
    const known = new Set(ledgerOf(end));
    assert.deepEqual(
      notes.filter((row) => !known.has(row)),
      [],
      'and nothing that never was',
    );
    await goesOn(elsewhere.applicationUrl, office.told);
  });
});

/** The guide's own commands, in its order, with this drill's folder and moment in the place of its examples. */
async function wordsOfGuide(backups: string) {
  const guide = await readFile(join(checkout, 'docs/guides/backup.md'), 'utf8');
  const [base = [], copy = [], restoreLast = [], restoreAt = [], restoreCopy = [], ...others] = [
    ...guide.matchAll(/^bin\/moothall (.+)$/gm),
  ].map(([, line = '']) => line.replace('$MOOTHALL_BACKUPS', backups).split(' '));
  assert.deepEqual(others, []);
  const restoreTo = (at: Temporal.Instant) => [...restoreAt.slice(0, -1), at.toString()];
  return { base, copy, restoreLast, restoreTo, restoreCopy };
}

/** A moment that the log does not reach is refused; a restore that is killed half-way leaves no database behind it. */
async function refusesAndDies(
  { restoreTo, restoreLast }: Awaited<ReturnType<typeof wordsOfGuide>>,
  settings: Settings,
): Promise<void> {
  const { code, err } = await run(restoreTo(Temporal.Now.instant().add({ hours: 24 })), settings);
  assert.equal(code, 1);
  assert.match(err, /^The log that was kept ends before /);
  const killed = start(restoreLast, settings);
  await killed.says('verifying the ledger');
  killed.signal('SIGKILL');
  await killed.ended;
}

function ledgerOf(rows: Rows): readonly string[] {
  return [...(rows.get('ledger.event') ?? [])];
}

/** Row for row as it was, but for erasures that came later: they are done again, and say so. */
function sameButForErasures(
  before: Rows,
  now: Rows,
  { erasures, details }: { readonly erasures: number; readonly details: number },
): void {
  const found = differences(before, now);
  const counts = Object.entries(found).map(([name, { lost, added }]) => [name, lost.length, added.length]);
  assert.ok(before.size > 40 && [...before.values()].filter((rows) => rows.size > 0).length > 15);
  assert.deepEqual(
    counts.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    [
      ['ledger.detail', details, 0],
      ['ledger.erasure', 0, erasures],
      ['ledger.erasure_in_journal', 0, erasures],
      ['ledger.event', 0, erasures],
    ],
  );
}

/** People write on; whoever follows is told of each event once, whether it was written before or after. */
async function goesOn(url: string, toldBefore: readonly string[]): Promise<void> {
  const database = openDatabase({ url, connections: 1, name: 'drill' });
  await using held = new AsyncDisposableStack();
  held.defer(async () => closeDatabase(database));
  const begin: Begin = async (work) => transaction(database, authority, work);
  const { heard } = await heardIn(begin);
  assert.deepEqual(heard.toSorted(), toldBefore.slice(0, heard.length).toSorted(), 'nothing is told again');
  const office = await openOffice(url);
  held.defer(office.close);
  await office.goOn(60 * scale);
  await office.rest();
  const count = (await heardIn(begin)).all.length - heard.length;
  await office.hearOut(count);
  const { all } = await heardIn(begin);
  assert.deepEqual([...heard, ...office.told].toSorted(), all.toSorted());
  const { damage } = await verifyInStretches(begin);
  assert.deepEqual(damage, []);
}
