import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { frozenClock } from '#platform/clock';
import { closeDatabase, openDatabase } from '#platform/database';
import { saltby, testDatabase, thornmere } from '#test/database';
import {
  announce,
  closureIn,
  closureOf,
  lift,
  openStandings,
  removeClosure,
  sayAgain,
  stageOf,
  writeClosure,
} from './index.ts';
import type { Closure } from './index.ts';

const { begin, database, urls } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'moothall-maintenance-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'closed');
const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
const closure: Closure = {
  manner: 'closed',
  closesAt: now,
  opensAt: now.add({ hours: 1 }),
  words: undefined,
};

test('what is announced for later holds later, and opens by itself', () => {
  assert.equal(stageOf(closure, now.subtract({ seconds: 1 })), 'announced');
  assert.equal(stageOf(closure, now), 'in force');
  assert.equal(stageOf(closure, now.add({ hours: 1 })), 'over');
  assert.equal(stageOf({ ...closure, opensAt: undefined }, now.add({ hours: 9_000 })), 'in force');
  assert.equal(sayAgain(closure, 'cy'), 'o ddydd Gwener 20 Tachwedd 2026, 10yb');
  assert.equal(sayAgain({ ...closure, opensAt: undefined }, 'en'), 'soon');
});

test('a council’s closure is its own, replaces the one before, and is lifted', async () => {
  await begin((tx) => announce(tx, { ...closure, manner: 'read-only' }, now));
  const words = { en: 'We move.', cy: 'Rydym yn symud.' };
  await begin((tx) => announce(tx, { ...closure, words }, now));
  assert.deepEqual(await begin(closureOf), { ...closure, words });
  assert.equal(await begin(closureOf, saltby), undefined);
  await begin(lift);
  assert.equal(await begin(closureOf), undefined);
});

test('a file closes as it says, and altogether when it cannot be understood', async () => {
  assert.equal(await closureIn(file), undefined);
  await writeClosure(file, { ...closure, councils: ['saltby'] });
  assert.deepEqual(await closureIn(file), { ...closure, councils: ['saltby'] });
  for (const text of ['', '{', '{"manner":"ajar"}', '{"closesAt":"soon"}', '[]', 'x'.repeat(10_000)]) {
    writeFileSync(file, text);
    const found = await closureIn(file);
    assert.deepEqual(
      [found?.manner, found?.councils, found?.opensAt],
      ['closed', undefined, undefined],
      text,
    );
  }
  await removeClosure(file);
  assert.ok(!existsSync(file));
});

const slugOf = (authority: typeof thornmere) => (authority === thornmere ? 'thornmere' : 'saltby');

function standings(from = database) {
  const clock = frozenClock(now);
  const standingOf = openStandings({ database: from, clock, file, slugOf, lateMail: async () => 20 });
  return {
    clock,
    manner: async (authority = thornmere) => (await standingOf(authority)).closure?.manner,
    standingOf,
  };
}

test('how a council stands is known within seconds, and is not asked for at every request', async () => {
  const { clock, manner, standingOf } = standings();
  assert.deepEqual(await standingOf(thornmere), { closure: undefined, mailLateMinutes: 20 });
  await begin((tx) => announce(tx, closure, now));
  assert.equal(await manner(), undefined, 'remembered');
  clock.advance({ seconds: 11 });
  assert.equal(await manner(), 'closed');
  assert.equal(await manner(saltby), undefined);
  clock.advance({ hours: 1 });
  assert.equal(await manner(), undefined, 'over');
  await begin(lift);
});

test('a file holds before what the database says, for the councils that it names', async () => {
  await writeClosure(file, { ...closure, manner: 'read-only', councils: ['saltby'] });
  const { manner } = standings();
  assert.deepEqual([await manner(), await manner(saltby)], [undefined, 'read-only']);
  await removeClosure(file);
});

test('when the database goes away a council stands as it stood', async () => {
  const own = openDatabase({ url: urls.application, connections: 1, name: 'test' });
  await begin((tx) => announce(tx, { ...closure, opensAt: undefined }, now));
  const { clock, manner } = standings(own);
  assert.equal(await manner(), 'closed');
  await closeDatabase(own);
  clock.advance({ seconds: 60 });
  assert.equal(await manner(), 'closed');
});
