import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saltby } from '#test/database';
import { asking, at, byAnybody, byOlwen, later, park, report } from '../cast.setting.ts';
import { casesAboutAsset, casesNear, closeCase, openRequest, withdrawRequest } from '../index.ts';

const { begin } = await park();
const here = { easting: 412_000, northing: 301_000 };
const near = { point: here, within: 50, services: ['broken-bench'], since: at };
const open = (east: number, north: number, different: Parameters<typeof report>[1] = {}) =>
  begin((tx) =>
    report(tx, {
      place: { point: { easting: here.easting + east, northing: here.northing + north } },
      ...different,
    }),
  );
const far = await open(30, 40);
const close = await open(-3, -4);
await open(36, 36);
await open(51, 0);
await open(1, 1, { sensitivity: 'internal' });
await open(0, 0, { place: { description: 'Somewhere' } });
const closed = await open(2, 2);
await begin((tx) => closeCase(tx, { case: closed.case, outcome: 'mended' }, byOlwen()));
const found = async (different: Partial<typeof near> = {}, authority?: typeof saltby) =>
  (await begin((tx) => casesNear(tx, { ...near, ...different }), authority)).map(({ id, metres }) => [
    id,
    metres,
  ]);

test('open public cases within the circle are shown, the nearest first; the corners of its square are not', async () => {
  assert.deepEqual(await found(), [
    [close.case, 5],
    [far.case, 50],
  ]);
});

test('only alike services, and only since then', async () => {
  assert.deepEqual(await found({ services: ['lost-dog'] }), []);
  assert.deepEqual(await found({ services: [] }), []);
  assert.deepEqual(await found({ since: later(1) }), []);
});

test('each says how many requests it serves, without those that were taken back', async () => {
  const joining = { ...asking(), join: far.reference };
  const { request } = await begin((tx) => openRequest(tx, joining, byAnybody(2)));
  const counts = async () =>
    (await begin((tx) => casesNear(tx, near))).map(({ id, requests }) => [id, requests]);
  assert.deepEqual(await counts(), [
    [close.case, 1],
    [far.case, 2],
  ]);
  await begin((tx) => withdrawRequest(tx, { case: far.case, request, in: ['received'] }, byAnybody(3)));
  assert.deepEqual(await counts(), [
    [close.case, 1],
    [far.case, 1],
  ]);
});

test('another council sees nothing', async () => {
  assert.deepEqual(await found({}, saltby), []);
});

test('what is open about one thing is shown wherever it stands, the newest first; what is closed or internal is not', async () => {
  const asset = { layer: 'lamps', id: 'L1' };
  const place = { asset, point: { easting: 400_000, northing: 300_000 } };
  const first = await open(0, 0, { place });
  const second = await open(0, 0, { place });
  await open(0, 0, { place, sensitivity: 'internal' });
  await open(0, 0, { place: { ...place, asset: { layer: 'bins', id: 'L1' } } });
  const done = await open(0, 0, { place });
  await begin((tx) => closeCase(tx, { case: done.case, outcome: 'mended' }, byOlwen()));
  const about = async (services: readonly string[], authority?: typeof saltby) =>
    (await begin((tx) => casesAboutAsset(tx, { asset, services, since: at }), authority)).map(({ id }) => id);
  assert.deepEqual((await about(['broken-bench'])).toSorted(), [first.case, second.case].toSorted());
  assert.deepEqual(await about(['lost-dog']), []);
  assert.deepEqual(await about([]), []);
  assert.deepEqual(await about(['broken-bench'], saltby), []);
});
