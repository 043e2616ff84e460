import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { newId } from '#platform/chance';
import { act, saltby, testDatabase } from '#test/database';
import {
  append,
  eraseDetails,
  erasuresToJournal,
  eventType,
  knownErasures,
  recordJournalled,
  seal,
  timelineOf,
  verify,
} from './index.ts';

const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const noted = eventType('case.noted', {
  subject: 'case',
  data: z.object({}),
  detail: z.object({ note: z.string() }),
});

async function notes() {
  const setting = await testDatabase();
  const subject = newId(at);
  const happening = noted({ subject, case: subject, data: {}, detail: { note: 'Ring Ann after 5pm' } });
  const events = [];
  for (let count = 0; count < 3; count += 1)
    events.push(await setting.begin((tx) => append(tx, happening, act(at))));
  return { ...setting, subject, events };
}

test('erased details are gone, the event of it says how many, and the seals hold', async () => {
  const { begin, subject, events } = await notes();
  let sealed = 0;
  while (sealed < 3) sealed += await begin((tx) => seal(tx, 'event', at));
  assert.equal(await begin((tx) => eraseDetails(tx, { events: events.slice(0, 2) }, act(at))), 2);
  const timeline = await begin((tx) => timelineOf(tx, { case: subject }, 10));
  assert.deepEqual(
    timeline.map(({ detail }) => detail === null),
    [false, true, true],
  );
  while (sealed < 4) sealed += await begin((tx) => seal(tx, 'event', at));
  const { rows, details, damage } = await begin(verify);
  assert.deepEqual({ rows, details, damage }, { rows: 4, details: 1, damage: [] });
});

test('an erasure that is done again is done once', async () => {
  const { begin, events } = await notes();
  const id = newId(at);
  const erase = () => begin((tx) => eraseDetails(tx, { events, id }, act(at)));
  assert.deepEqual(
    await Promise.all([erase(), erase()]).then((done) => done.toSorted((one, other) => one - other)),
    [0, 3],
  );
  assert.deepEqual([...(await begin((tx) => knownErasures(tx, [id, newId(at)])))], [id]);
});

test('an erasure waits for the journal until it stands there, with identifiers alone', async () => {
  const { begin, events } = await notes();
  await begin((tx) => eraseDetails(tx, { events }, act(at)));
  const waiting = await begin((tx) => erasuresToJournal(tx, 10));
  assert.deepEqual(
    waiting.map((erasure) => [erasure.at.toString(), erasure.events]),
    [[at.toString(), events]],
  );
  for (let times = 0; times < 2; times += 1) await begin((tx) => recordJournalled(tx, waiting, at));
  assert.deepEqual(await begin((tx) => erasuresToJournal(tx, 10)), []);
});

test('another council erases nothing of ours and sees none of our erasures', async () => {
  const { begin, events } = await notes();
  assert.equal(await begin((tx) => eraseDetails(tx, { events }, act(at)), saltby), 0);
  assert.equal((await begin(verify)).details, 3);
  assert.deepEqual(await begin((tx) => erasuresToJournal(tx, 10)), []);
});
