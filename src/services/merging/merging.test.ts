import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  approveDestruction,
  caseOf,
  checkDestruction,
  closeCase,
  destructions,
  findCase,
  proposeDestruction,
  separateCase,
  tombstoneOf,
  writeReply,
} from '#capabilities/cases';
import { messagesAbout } from '#capabilities/notifications';
import { drawReference } from '#language';
import type { Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { act, testDatabase, thornmere } from '#test/database';
import { answeredDraft } from '../examples/answered-draft.ts';
import {
  casesToMerge,
  destroyApproved,
  followLedger,
  mergeWith,
  planCaseMerging,
  publishPacks,
  separateAgain,
  storyFor,
  submitRequest,
  takeAction,
} from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';
import type { ServicesTables } from '../tables.ts';

const service = 'unicorn-licence';
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const { begin, database } = await testDatabase();
const offer = await offerOf([{ service, folder: join(fixtures, service) }], await anyCouncil());
await begin((tx) => publishPacks(tx, offer, act(at)));

const [olwen, priya] = [newId(at), newId(at)];
const by = (id: Uuid, minutes: number) => act(at.add({ minutes }), { kind: 'officer', id });
const links = {
  request: (reference: string) => `https://example.org/${reference}`,
  holding: (reference: string) => `https://example.org/holdings/${reference}`,
};

async function ask(name: string, easting = 640_110) {
  const answers = {
    allowed: true,
    meadow: { at: { easting, northing: 450_090 }, description: 'The meadow' },
    horns: 1,
    magic: 'tame',
    powers: ['none'],
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
    declaration: ['agreed'],
  };
  const asking = act(at, { kind: 'resident', id: newId(at) });
  return begin(async (tx) => {
    const { id: draft } = await answeredDraft(tx, { service, answers }, asking);
    return submitRequest(tx, { draft, tongue: 'en', reference: drawReference(systemChance.draw) }, asking);
  });
}

/** After everything of today has been kept for long enough. */
let destroyedBefore = 0;
const late = (id: Uuid) => act(at.add({ hours: 24 * 366 * 30 + destroyedBefore }), { kind: 'officer', id });

const standing = async (id: Uuid) => (await begin((tx) => caseOf(tx, id))) ?? assert.fail();

async function merged(easting: number) {
  const [stays, goes] = [await ask('Marta Nowicki', easting), await ask('Gwilym Prosser', easting)];
  await follow(30);
  const pair = { goes: await standing(goes.case), stays: await standing(stays.case) };
  await begin((tx) => mergeWith(tx, pair, by(olwen, 60)));
  return { stays, goes };
}

async function follow(minutes: number): Promise<void> {
  while (await followLedger(database, thornmere, { links, now: at.add({ minutes }) }));
}

const told = async (of: Uuid) =>
  (await begin((tx) => messagesAbout(tx, of, 50))).map(({ recipient, subject }) => [
    recipient,
    subject.replace(/, \w{4}-\w{4}$/, ''),
  ]);

test('those who asked for the one that goes are told, and then of all that happens to the one that stays', async () => {
  const { stays, goes } = await merged(641_000);
  await follow(70);
  assert.ok(
    (await told(goes.case)).some(
      ([to, subject]) => to === 'gwilym.prosser@example.org' && subject === 'We look at two together',
    ),
  );
  assert.ok((await told(stays.case)).every(([to]) => to === 'marta.nowicki@example.org'));
  const story = await begin((tx) => storyFor(tx, goes.request, 'en'));
  assert.deepEqual(
    story?.cases.map(({ reference, others, steps }) => [reference, others, steps[0]?.title]),
    [[stays.reference, 1, 'Joined with another report']],
  );
});

test('what was done before the two were merged is told to those alone who had asked then', async () => {
  const [stays, goes] = [await ask('Marta Nowicki', 642_000), await ask('Gwilym Prosser', 642_000)];
  const pair = { goes: await standing(goes.case), stays: await standing(stays.case) };
  await begin((tx) => mergeWith(tx, pair, by(olwen, 60)));
  await follow(70);
  assert.deepEqual(
    (await told(stays.case)).map(([to]) => to),
    ['marta.nowicki@example.org'],
  );
});

test('cases nearby may be the same, as far as the officer sees them', async () => {
  const [one, other] = [await ask('Marta Nowicki', 643_000), await ask('Gwilym Prosser', 643_000)];
  const found = await standing(one.case);
  const near = async (classes: readonly string[]) =>
    (await begin((tx) => casesToMerge(tx, { found, sight: { classes } }, at))).map((each) => each.found.id);
  assert.deepEqual(await near([found.sight]), [other.case]);
  assert.deepEqual(await near(['another/public']), []);
});

test('a case through which somebody has something stays', async () => {
  const [one, other] = [await ask('Marta Nowicki', 644_000), await ask('Gwilym Prosser', 644_000)];
  const plan = async () => {
    const pair = { goes: await standing(one.case), stays: await standing(other.case) };
    return begin((tx) => planCaseMerging(tx, pair));
  };
  assert.deepEqual((await plan())?.obstacles, []);
  const licensing = { case: one.case, holds: ['supervisor'], outcome: 'granted', note: 'Done' };
  await begin((tx) => takeAction(tx, { case: one.case, action: 'visit' }, by(olwen, 61)));
  await begin((tx) =>
    takeAction(
      tx,
      { ...licensing, action: 'license', reference: drawReference(systemChance.draw) },
      by(olwen, 62),
    ),
  );
  assert.ok((await plan())?.obstacles.includes('case.merges-granted'));
});

/** All that a destruction needs of two officers, and time. */
async function destroyed(id: Uuid) {
  const holds = ['supervisor'];
  await begin((tx) => closeCase(tx, { case: id, outcome: 'granted', note: 'Done', holds }, by(olwen, 90)));
  await begin((tx) => proposeDestruction(tx, late(olwen)));
  const batch = (await begin((tx) => destructions(tx, { most: 1 })))[0] ?? assert.fail();
  await begin((tx) => checkDestruction(tx, { destruction: batch.id, officer: olwen }, late(olwen)));
  await begin((tx) => approveDestruction(tx, { destruction: batch.id, officer: priya }, late(priya)));
  while (await begin((tx) => destroyApproved(tx, late(priya))));
  destroyedBefore += 1;
}

const wordsOf = async (reply: Uuid) =>
  begin(async (tx) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ledger.event e
      join ledger.detail d on (d.authority_id, d.event_id) = (e.authority_id, e.id)
      where e.data->>'reply' = ${reply}`.execute(tables<ServicesTables>(tx));
    return rows[0]?.count;
  });

async function repliedAndParted(easting: number) {
  const { stays, goes } = await merged(easting);
  const reply = newId(at.add({ minutes: 70 }));
  const said = { case: stays.case, request: goes.request, reply, text: 'The horn is sharper than I said' };
  await begin((tx) => writeReply(tx, said, act(at.add({ minutes: 70 }))));
  await begin((tx) => takeAction(tx, { case: stays.case, action: 'visit' }, by(olwen, 71)));
  await follow(75);
  await begin((tx) => separateAgain(tx, { case: goes.case }, by(olwen, 80)));
  return { stays, goes, reply };
}

test('what was told and written under a request goes with it when the two are separated', async () => {
  const { stays, goes, reply } = await repliedAndParted(646_000);
  const story = await begin((tx) => storyFor(tx, goes.request, 'en'));
  assert.ok(story?.cases.some(({ steps }) => JSON.stringify(steps).includes('sharper than I said')));
  assert.ok((await told(stays.case)).every(([to]) => to === 'marta.nowicki@example.org'));
  assert.ok((await told(goes.case)).every(([to]) => to === 'gwilym.prosser@example.org'));
  await destroyed(goes.case);
  assert.equal(await wordsOf(reply), 0);
  assert.deepEqual(await told(goes.case), []);
});

test('the one that stayed is destroyed without what went back', async () => {
  const { stays, reply } = await repliedAndParted(647_000);
  await destroyed(stays.case);
  assert.equal(await begin((tx) => caseOf(tx, stays.case)), undefined);
  assert.equal(await wordsOf(reply), 1);
});

test('destroyed, it takes along what was merged with it, and each reference has its tombstone', async () => {
  const { stays, goes } = await merged(645_000);
  await destroyed(stays.case);
  for (const { case: id, reference } of [stays, goes]) {
    assert.equal(await begin((tx) => caseOf(tx, id)), undefined);
    assert.ok(await begin((tx) => tombstoneOf(tx, reference)));
    assert.equal(await begin((tx) => findCase(tx, { classes: [] }, reference)), undefined);
  }
  await assert.rejects(begin((tx) => separateCase(tx, { case: goes.case }, by(olwen, 99))));
});
