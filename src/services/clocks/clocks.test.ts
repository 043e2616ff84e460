import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectClosures } from '#capabilities/calendars';
import { caseOf, clocksOf, happeningsOf, queueCounts, queuePage } from '#capabilities/cases';
import { drawReference } from '#language';
import type { Uuid } from '#language';
import { newId, systemChance } from '#platform/chance';
import { Refusal } from '#platform/errors';
import type { Tx } from '#platform/database';
import { act, asOwner, testDatabase, thornmere } from '#test/database';
import { exampleGround, examplesOf } from '../examples/examples.setting.ts';
import { runExample } from '../examples/run-example.ts';
import {
  openAgain,
  publishPacks,
  publishedService,
  recomputeClocks,
  takeAction,
  warnClocks,
  writeOnCase,
} from '../index.ts';
import type { Taking } from '../index.ts';
import { anyCouncil, offerOf } from '../sample.setting.ts';

const draw = () => drawReference(systemChance.draw);

// A complaint of Monday 23 November 2026, 9am: ten working days, and five for a first answer.

const setting = await testDatabase();
const { begin, database } = setting;
const folders = await exampleGround(setting);
const folder = folders.find(({ service }) => service === 'complaint');
assert.ok(folder);
const [complaint] = await examplesOf(folder);
assert.ok(complaint);

const officer = { kind: 'officer' as const, id: newId(complaint.at) };
const on = (moment: string) => act(`${moment.startsWith('01') ? '2027' : '2026'}-${moment}Z`, officer);

async function complain(): Promise<Uuid> {
  const example = { ...complaint, steps: [], messages: [] } as typeof complaint;
  assert.ok(example);
  const ran = await runExample(
    { database, authority: thornmere },
    { service: 'complaint', example, reference: draw(), draw },
  );
  assert.ok(ran.case);
  return ran.case;
}

type Deed = Pick<Taking, 'action' | 'until'> & { readonly moment: string };
const deed = (id: Uuid, { moment, ...taking }: Deed) =>
  begin((tx) => takeAction(tx, { case: id, note: 'Because.', ...taking }, on(moment)));
const take = (id: Uuid, action: string, moment: string) => deed(id, { action, moment });
const extend = (id: Uuid, moment: string, day?: string) =>
  deed(id, { action: 'extend', moment, until: day === undefined ? undefined : Temporal.PlainDate.from(day) });
const standing = async (id: Uuid) => {
  const clocks = await begin((tx) => clocksOf(tx, [id]));
  return Object.fromEntries(clocks.map(({ clock, state, dueAt }) => [clock, [state, dueAt?.toString()]]));
};
const dueOf = async (id: Uuid) => (await begin((tx) => caseOf(tx, id)))?.dueAt?.toString();
const recomputed = async (mend: boolean) => begin((tx) => recomputeClocks(tx, { most: 1_000, mend }));
const refused = async (work: Promise<unknown>, code: string) =>
  assert.rejects(work, (error) => error instanceof Refusal && error.code === code);

test('a case is due by the first of its clocks that runs, and by the next once that is met', async () => {
  const id = await complain();
  assert.equal(await dueOf(id), '2026-11-30T17:00:00Z');
  await take(id, 'investigate', '11-24T11:00');
  assert.equal(await dueOf(id), '2026-12-07T17:00:00Z');
  assert.deepEqual((await standing(id))['acknowledge'], ['met', '2026-11-30T17:00:00Z']);
});

test('a first answer is a note that those who asked may read, and none that they may not', async () => {
  const id = await complain();
  const write = (kind: 'internal' | 'public', moment: string) => (tx: Tx) =>
    writeOnCase(tx, { case: id, note: newId(on(moment).at), kind, text: 'We look into it.' }, on(moment));
  await begin(write('internal', '11-24T10:00'));
  assert.equal((await standing(id))['acknowledge']?.[0], 'running');
  await begin(write('public', '12-01T10:00'));
  assert.equal((await standing(id))['acknowledge']?.[0], 'breached');
});

test('a case whose time stands still has no due time, is not late, and comes after all that run', async () => {
  const id = await complain();
  const other = await complain();
  await take(id, 'ask', '11-26T10:00');
  const found = await begin((tx) => caseOf(tx, id));
  assert.deepEqual([found?.dueAt, found?.stillSince?.toString()], [null, '2026-11-26T10:00:00Z']);
  const sight = { classes: [found?.sight ?? ''] };
  const queue = found?.queue ?? '';
  const lines = await begin((tx) => queuePage(tx, sight, { queue, most: 100 }));
  const order = lines.map((line) => line.id);
  assert.ok(order.indexOf(other) < order.indexOf(id));
  const late = async () => {
    const now = on('12-30T09:00').at;
    const [count] = await begin((tx) => queueCounts(tx, sight, { queues: [queue], now }));
    return count?.late.count ?? 0;
  };
  const before = await late();
  await take(id, 'hear', '11-27T10:00');
  assert.equal(await late(), before + 1);
});

test('an-extension-says-a-day-within-its-limit, and none is taken once the time has run out', async () => {
  const id = await complain();
  await refused(extend(id, '11-24T10:00', '2027-01-15'), 'case.day-is-too-late');
  await refused(extend(id, '11-24T10:00'), 'case.day-is-too-late');
  const other = await complain();
  await refused(extend(other, '12-08T10:00', '2026-12-18'), 'case.clock-is-over');
  await extend(id, '11-24T10:00', '2026-12-18');
  assert.equal(await dueOf(id), '2026-12-18T17:00:00Z');
});

test('while a case was closed nobody worked on it: reopened, its time goes on with what was left', async () => {
  const id = await complain();
  await take(id, 'investigate', '11-24T11:00');
  await begin((tx) => takeAction(tx, { case: id, action: 'answer', outcome: 'upheld' }, on('12-03T12:00')));
  assert.deepEqual((await standing(id))['target'], ['met', '2026-12-07T17:00:00Z']);
  assert.equal(await dueOf(id), '2026-12-07T17:00:00Z');
  await begin((tx) => openAgain(tx, { case: id, why: 'There is more.' }, on('12-08T12:00')));
  assert.deepEqual((await standing(id))['target'], ['running', '2026-12-10T17:00:00Z']);
});

test('cancelled-is-not-breached: what is withdrawn owes nothing any more', async () => {
  const unicorn = folders.find(({ service }) => service === 'unicorn-licence');
  assert.ok(unicorn);
  const [first] = await examplesOf(unicorn);
  assert.ok(first);
  const example = {
    ...first,
    steps: first.steps.slice(0, first.steps.findIndex((step) => step.do === 'visit') + 1),
    messages: [],
  };
  const ran = await runExample(
    { database, authority: thornmere },
    { service: 'unicorn-licence', example, reference: draw(), draw },
  );
  assert.ok(ran.case);
  assert.equal((await standing(ran.case))['inspection']?.[0], 'running');
  await take(ran.case, 'let-go', '12-30T09:00');
  assert.deepEqual((await standing(ran.case))['inspection'], ['cancelled', undefined]);
});

test('version-pinned: a newer version changes no clock of a case that runs', async () => {
  const id = await complain();
  const council = await anyCouncil();
  const offer = await offerOf(folders, council);
  const packs = offer.packs.map((pack) => (pack.service === 'complaint' ? shortened(pack) : pack));
  await begin((tx) => publishPacks(tx, { ...offer, packs }, on('11-24T09:00')));
  assert.equal((await begin((tx) => publishedService(tx, 'complaint'))).version, 2);
  await take(id, 'investigate', '11-24T11:00');
  assert.equal(await dueOf(id), '2026-12-07T17:00:00Z');
});

type Pack = Awaited<ReturnType<typeof offerOf>>['packs'][number];

/** The same service with three days for an answer. */
function shortened(pack: Pack): Pack {
  const { definition, written } = pack;
  const clocks = definition.opens.clocks.map((clock) => ({ ...clock, due: { workingDays: 3 } }));
  const about = { ...(written.words.en as object), about: 'Quicker.' };
  return {
    ...pack,
    definition: { ...definition, opens: { ...definition.opens, clocks } },
    written: { ...written, words: { ...written.words, en: about } },
  };
}

test('a percentage of a clock is warned of once, in the story and on the case, however often the round comes', async () => {
  const id = await complain();
  await take(id, 'investigate', '11-24T11:00');
  const round = async (moment: string) => begin((tx) => warnClocks(tx, on(moment)));
  const warned = async () => {
    const happened = await begin((tx) => happeningsOf(tx, [id]));
    return (happened.get(id) ?? []).flatMap((one) => (one.did === 'warned' ? one.percent : []));
  };
  await round('12-02T16:00');
  assert.deepEqual(await warned(), []);
  await Promise.all([round('12-03T12:00'), round('12-03T12:00')]);
  await round('12-03T12:01');
  assert.deepEqual(await warned(), [75]);
  const found = await begin((tx) => caseOf(tx, id));
  const lines = await begin((tx) =>
    queuePage(tx, { classes: [found?.sight ?? ''] }, { queue: found?.queue ?? '', most: 100 }),
  );
  assert.equal(lines.find((line) => line.id === id)?.warned, 75);
  await take(id, 'ask', '12-04T10:00');
  await round('12-30T12:00');
  assert.deepEqual(await warned(), [75]);
  await take(id, 'hear', '12-31T10:00');
  await round('01-30T12:00');
  assert.deepEqual(await warned(), [75, 100]);
});

test('recomputed-is-the-same: whatever was done to a case, its events say again what is kept; and damage is found and mended', async () => {
  const whole = await recomputed(false);
  assert.ok(whole.clocks > 10);
  assert.deepEqual(whole.differences, []);
  const id = await complain();
  await asOwner(setting.urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    await owner.query(`update cases.clock set due_at = due_at + interval '1 day' where case_id = $1`, [id]);
  });
  const { differences } = await recomputed(true);
  assert.deepEqual(
    differences.map(({ case: of, clock, differs }) => [of, clock, differs]),
    [
      [id, 'acknowledge', 'due'],
      [id, 'target', 'due'],
    ],
  );
  assert.deepEqual((await recomputed(false)).differences, []);
  assert.equal(await dueOf(id), '2026-11-30T17:00:00Z');
});

test('a date that was promised stays where the council changes its closure days, until something happens to its clock', async () => {
  const id = await complain();
  await begin((tx) =>
    projectClosures(tx, {
      calendar: 'office',
      closures: [{ on: Temporal.PlainDate.from('2026-12-02'), why: { en: 'Storm', cy: 'Storm' } }],
    }),
  );
  await take(id, 'investigate', '11-24T11:00');
  assert.equal(await dueOf(id), '2026-12-07T17:00:00Z');
  await take(id, 'ask', '11-25T10:00');
  await take(id, 'hear', '11-26T10:00');
  assert.equal(await dueOf(id), '2026-12-09T17:00:00Z');
});
