import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby } from '#test/database';
import { byOlwen, later, olwen, park, report } from '../cast.setting.ts';
import { closeCase, performAction, publicPoints, queuePoints, takeCase } from '../index.ts';
import type { Sight } from '../index.ts';
import { makeMany, oneOfMany } from '../many.setting.ts';
import type { CasePoints } from './case-points.ts';

const { begin } = await park();
const here = { easting: 412_000, northing: 301_000 };
const box = { west: 411_900, south: 300_900, east: 412_100, north: 301_100 };
const open = async (east: number, different: Parameters<typeof report>[1] = {}) =>
  begin((tx) =>
    report(tx, {
      place: { point: { easting: here.easting + east, northing: here.northing } },
      due: { at: later(60), steps: [] },
      ...different,
    }),
  );
const first = await open(0);
const late = await open(10, { due: { at: later(1), steps: [] } });
await open(101);
const nowhere = await open(0, { place: { description: 'Somewhere' } });
const hidden = await open(20, { sensitivity: 'restricted', sight: 'parks:restricted' });
const closed = await open(30);
await begin((tx) => closeCase(tx, { case: closed.case, outcome: 'mended' }, byOlwen()));

const eastings = (found: CasePoints) =>
  'cases' in found
    ? found.cases.map(({ point }) => point.easting - here.easting).toSorted((one, other) => one - other)
    : 'counts';
const seenBy = async (sight: Sight, filter: Partial<Parameters<typeof queuePoints>[2]> = {}) =>
  eastings(await begin((tx) => queuePoints(tx, sight, { box, queue: 'parks', ...filter })));
const wide: Sight = { classes: ['parks:public', 'parks:restricted'] };

test('anybody sees the open public cases of a box, with what they are and when they were opened', async () => {
  const found = await begin((tx) => publicPoints(tx, { box, services: ['broken-bench'] }));
  assert.deepEqual(eastings(found), [0, 10]);
  const [one] = 'cases' in found ? found.cases : [];
  assert.deepEqual(Object.keys(one ?? {}).toSorted(), [
    'dueAt',
    'id',
    'openedAt',
    'point',
    'reference',
    'service',
    'status',
    'version',
  ]);
});

const ofServices = async (services: readonly string[], authority?: typeof saltby) =>
  eastings(await begin((tx) => publicPoints(tx, { box, services }), authority));

test('only of the services that may be shown, and only of this council', async () => {
  assert.deepEqual(await ofServices([]), []);
  assert.deepEqual(await ofServices(['lost-dog']), []);
  assert.deepEqual(await ofServices(['broken-bench'], saltby), []);
});

test('an officer sees the cases of a queue that have a place, as far as their sight goes, and those that they have', async () => {
  assert.deepEqual(await seenBy(wide), [0, 10, 20]);
  assert.deepEqual(await seenBy({ classes: ['parks:public'] }), [0, 10]);
  assert.deepEqual(await seenBy({ classes: [] }), []);
  await begin((tx) => takeCase(tx, { case: hidden.case, officer: olwen }, byOlwen()));
  assert.deepEqual(await seenBy({ classes: ['parks:public'], officer: olwen }), [0, 10, 20]);
  assert.notEqual(nowhere.case, first.case);
});

test('the filters of the list hold on the map too', async () => {
  await begin((tx) => performAction(tx, { case: first.case, action: 'send' }, byOlwen(2)));
  assert.deepEqual(await seenBy(wide, { status: 'with-crew' }), [0]);
  assert.deepEqual(await seenBy(wide, { assignedTo: null }), [0, 10]);
  assert.deepEqual(await seenBy(wide, { assignedTo: olwen }), [20]);
  assert.deepEqual(await seenBy(wide, { dueBefore: later(30) }), [10]);
  assert.deepEqual(await seenBy(wide, { dueFrom: later(30), dueBefore: later(90) }), [0, 20]);
  assert.deepEqual(await seenBy(wide, { queue: 'woods' }), []);
  assert.notEqual(late.case, first.case);
});

const many = await park();
await makeMany(many.urls.owner, 20_000);
const everywhere = { west: 410_000, south: 300_000, east: 414_000, north: 304_000 };
const classes = ['class-0', 'class-1', 'class-2', 'class-3'];

const ofQueue = async (queue: string) =>
  many.begin((tx) => queuePoints(tx, { classes, officer: oneOfMany }, { box: everywhere, queue }));

test('ten thousand are each a point; of more, each square says how many', async () => {
  const few = await ofQueue('woods');
  assert.equal('cases' in few && few.cases.length, 6_666);
  const lots = await ofQueue('parks');
  assert.ok('counts' in lots && lots.counts.length > 100 && lots.counts.length <= 26 * 26);
  assert.equal(
    lots.counts.reduce((sum, { count }) => sum + count, 0),
    13_334,
  );
  for (const { point } of lots.counts) assert.ok(point.easting >= 410_000 && point.easting <= 414_000);
});
