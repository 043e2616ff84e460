import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawReference } from '#language';
import type { Uuid } from '#language';
import { caseOf, caseUnder, relatedCases } from '#capabilities/cases';
import { endHolding, holdingsOn, timersOf } from '#capabilities/holdings';
import { messagesAbout } from '#capabilities/notifications';
import { systemChance } from '#platform/chance';
import { act, testDatabase, thornmere } from '#test/database';
import { exampleGround } from '../examples/examples.setting.ts';
import { answeredDraft } from '../examples/answered-draft.ts';
import { fireTimers, publishPacks, readPack, submitRequest, takeAction } from '../index.ts';
import { anyCouncil, library, offerOf } from '../sample.setting.ts';
import { dayIn, lastDay, timersFrom } from './term-of.ts';

const setting = await testDatabase();
const { begin, database } = setting;
await exampleGround(setting);
const draw = () => drawReference(systemChance.draw);
const system = { kind: 'system' as const, name: 'test' };
const day = (written: string) => Temporal.PlainDate.from(written);
const links = { request: () => 'https://example.org/r', holding: () => 'https://example.org/h' };
const at = (written: string) => Temporal.Instant.from(written);
const fire = async (written: string) => fireTimers(database, thornmere, { links, now: at(written), draw });

const wish = {
  wants: 'new',
  'main-home': true,
  property: { uprn: 999000000014 },
  vehicle: 'AB12CDE',
  size: 'fits',
  keeper: 'me',
  length: 'year',
  starts: '2026-12-01',
  check: 'council-tax',
  name: 'Priya Raman',
  email: 'priya.raman@example.org',
  declaration: ['agreed'],
};

/** A permit that was asked for and issued. */
async function issued(answers: object = {}, when = '2026-11-23T09:00:00Z') {
  const by = act(when);
  const asked = { service: 'parking-permit', answers: { ...wish, ...answers } };
  const reference = draw();
  const { case: id } = await begin(async (tx) => {
    const draft = await answeredDraft(tx, asked, by);
    return submitRequest(tx, { draft: draft.id, tongue: 'en', reference }, by);
  });
  const acting = { case: id, action: 'decide', outcome: 'issued' };
  await begin((tx) => takeAction(tx, acting, act(at(when).add({ minutes: 5 }), system)));
  return { case: id, reference };
}

async function heldIn(id: Uuid) {
  const [held] = await begin((tx) => holdingsOn(tx, id));
  assert.ok(held);
  return held;
}

const subjects = async (id: Uuid) =>
  (await begin((tx) => messagesAbout(tx, id, 50))).map(({ subject }) => subject).toReversed();

test('a year from 1 December ends on 30 November; a day that was answered ends it, and what is shorter than its reminder has none', () => {
  const lasts = [
    { when: { question: 'long', is: ['yes'] } as never, for: Temporal.Duration.from({ years: 1 }) },
    { until: 'until' },
    { for: Temporal.Duration.from({ months: 1 }) },
  ];
  const from = day('2026-12-01');
  assert.equal(String(lastDay({ lasts: lasts.slice(1) }, { until: '2027-01-15' }, from)), '2027-01-15');
  assert.equal(String(lastDay({ lasts: lasts.slice(1) }, {}, from)), '2026-12-31');
  assert.equal(dayIn({}, 'until'), undefined);
  const on = { by: Temporal.Duration.from({ weeks: 4 }), side: 'before' as const, edge: 'end' as const };
  const timers = { remind: { on, tells: undefined, opens: undefined, gives: {} } };
  const days = { from, until: day('2026-12-20'), decided: from };
  assert.deepEqual(timersFrom({ timers }, days), []);
  assert.equal(String(timersFrom({ timers }, { ...days, until: day('2027-11-30') })[0]?.dueOn), '2027-11-02');
});

test('an issued permit is held from the day that was chosen, under the number of its request', async () => {
  const { case: id, reference } = await issued();
  const held = await heldIn(id);
  assert.equal(held.reference, reference);
  assert.deepEqual([String(held.fromOn), String(held.untilOn)], ['2026-12-01', '2027-11-30']);
  assert.deepEqual(held.details, { vehicle: 'AB12CDE' });
  assert.equal(held.holder?.name, 'Priya Raman');
  const kept = (await begin((tx) => caseOf(tx, id)))?.closing?.keepUntil;
  assert.equal(String(kept), '2029-11-30', 'two years after its end');
});

test('whoever renews gives its number: the term goes on, the vehicle is the new one, and no reminder of the old term comes', async () => {
  const first = await issued();
  const next = await issued(
    { wants: 'renew', permit: first.reference, vehicle: 'XY21ZZZ', starts: '2027-11-01' },
    '2027-10-20T09:00:00Z',
  );
  const held = await heldIn(next.case);
  assert.equal(held.reference, first.reference);
  assert.deepEqual([held.term, String(held.untilOn)], [2, '2028-11-30']);
  assert.deepEqual(held.details, { vehicle: 'XY21ZZZ' });
  await fire('2027-11-20T09:00:00Z');
  assert.ok(!(await subjects(first.case)).some((subject) => subject.startsWith('Renew')));
});

test('a number of another property, and one that nobody has, grant a permit of its own', async () => {
  const first = await issued();
  const other = { wants: 'renew', permit: first.reference, property: { uprn: 999000000022 } };
  const elsewhere = await issued(other, '2027-10-20T09:00:00Z');
  assert.equal((await heldIn(elsewhere.case)).reference, elsewhere.reference);
  const unknown = await issued({ wants: 'renew', permit: 'RP-118201' });
  assert.equal((await heldIn(unknown.case)).reference, unknown.reference);
});

test('a changed vehicle is written on the permit, whose days stay', async () => {
  const first = await issued();
  const change = { wants: 'change', permit: first.reference, vehicle: 'XY21ZZZ', 'why-changed': 'sold' };
  await issued(change, '2027-02-20T09:00:00Z');
  const held = await heldIn(first.case);
  assert.deepEqual([held.term, String(held.untilOn)], [1, '2027-11-30']);
  assert.deepEqual(held.details, { vehicle: 'XY21ZZZ' });
});

test('a reminder comes on its day in London, once, also when two workers look, and late when none looked', async () => {
  const { case: id } = await issued();
  // Three weeks before 30 November 2027: 9 November, which begins in London when it does in Greenwich.
  await fire('2027-11-08T23:59:00Z');
  assert.deepEqual(await subjects(id), []);
  await Promise.all([fire('2027-11-09T00:00:00Z'), fire('2027-11-09T00:00:00Z')]);
  await fire('2027-11-09T12:00:00Z');
  assert.equal((await subjects(id)).filter((subject) => subject.startsWith('Renew')).length, 1);
  const late = await issued({}, '2026-11-23T10:00:00Z');
  await fire('2028-03-01T09:00:00Z');
  const told = (await subjects(late.case)).map((subject) => subject.split(',')[0]);
  assert.deepEqual(told, ['Renew your resident parking permit', 'Your resident parking permit has ended']);
});

test('in summer a day of London begins an hour before that of Greenwich', async () => {
  const { case: id } = await issued({ starts: '2026-12-10', length: 'half-year' });
  // From 10 December for six months: until 9 June 2027; three weeks before is 19 May.
  await fire('2027-05-18T22:59:00Z');
  assert.deepEqual(await subjects(id), []);
  await fire('2027-05-18T23:00:00Z');
  assert.equal((await subjects(id)).length, 1);
});

test('what dies in the middle is done whole when it is tried again', async () => {
  const { case: id } = await issued();
  const dying = {
    links: {
      request: () => '',
      holding: () => {
        throw new Error('the worker dies');
      },
    },
    now: at('2027-11-09T09:00:00Z'),
    draw,
  };
  await assert.rejects(fireTimers(database, thornmere, dying), /the worker dies/);
  assert.deepEqual(await subjects(id), []);
  await fire('2027-11-09T09:30:00Z');
  assert.deepEqual(await subjects(id), [], 'an hour later');
  await fire('2027-11-09T10:01:00Z');
  await fire('2027-11-09T10:02:00Z');
  assert.equal((await subjects(id)).length, 1);
});

test('what was revoked is reminded of nothing', async () => {
  const { case: id } = await issued();
  const { id: holding } = await heldIn(id);
  const ending = { holding, how: 'revoked' as const, last: day('2027-02-01'), timers: [], keep: undefined };
  await begin((tx) => endHolding(tx, ending, act('2027-02-01T09:00:00Z', system)));
  await fire('2028-01-01T09:00:00Z');
  assert.deepEqual(await subjects(id), []);
});

/** Help with the bins that was agreed. */
async function helped() {
  const by = act('2026-11-23T09:00:00Z');
  const answers = {
    'for-whom': 'me',
    anybody: false,
    property: { uprn: 999000000014 },
    'how-long': 'always',
    bins: ['refuse'],
    stand: 'back',
    name: 'Edith Marlow',
    email: 'edith.marlow@example.org',
  };
  const { case: id } = await begin(async (tx) => {
    const draft = await answeredDraft(tx, { service: 'assisted-collection', answers }, by);
    return submitRequest(tx, { draft: draft.id, tongue: 'en', reference: draw() }, by);
  });
  const acting = { case: id, action: 'decide', outcome: 'agreed' };
  await begin((tx) => takeAction(tx, acting, act('2026-11-25T09:00:00Z', system)));
  return id;
}

test('a day of it opens a case of the service that is named, once, and that case renews what it is about', async () => {
  const id = await helped();
  const held = await heldIn(id);
  await fire('2028-10-13T09:00:00Z');
  await fire('2028-10-13T10:00:00Z');
  const related = await begin((tx) => relatedCases(tx, { classes: [held.sight] }, id));
  assert.equal(related.length, 1);
  const [review] = related;
  assert.ok(review);
  const opened = await begin((tx) => caseUnder(tx, review.reference));
  assert.ok(opened);
  const acting = { case: opened.id, action: 'decide', outcome: 'agreed' };
  await begin((tx) => takeAction(tx, acting, act('2028-10-20T09:00:00Z', system)));
  const renewed = await heldIn(id);
  assert.deepEqual([renewed.id, renewed.term, String(renewed.untilOn)], [held.id, 2, '2030-11-24']);
});

test('what is not needed any more ends on the day that is decided', async () => {
  const id = await helped();
  await fire('2028-10-13T09:00:00Z');
  const held = await heldIn(id);
  const [timer] = await begin((tx) => timersOf(tx, held.id));
  assert.ok(timer?.case);
  const acting = { case: timer.case, action: 'decide', outcome: 'withdrawn' };
  await begin((tx) => takeAction(tx, acting, act('2028-10-20T09:00:00Z', system)));
  const { ended, lastOn } = await heldIn(id);
  assert.deepEqual([ended, String(lastOn)], ['surrendered', '2028-10-20']);
});

test('where the service is offered no more the day waits, keeps no other, and says why', async () => {
  const id = await helped();
  const permit = await issued();
  const council = await anyCouncil();
  const read = await readPack(join(library, 'parking-permit'));
  assert.ok('found' in read);
  const folders = [{ service: 'parking-permit', folder: join(library, 'parking-permit') }];
  await begin(async (tx) =>
    publishPacks(tx, await offerOf(folders, council), act('2027-01-01T09:00:00Z', system)),
  );
  await fire('2028-10-13T09:00:00Z');
  const { id: holding } = await heldIn(id);
  const [timer] = await begin((tx) => timersOf(tx, holding));
  assert.deepEqual([timer?.state, timer?.trouble], ['waiting', 'service.not-offered']);
  assert.equal((await subjects(permit.case)).length, 2);
});
