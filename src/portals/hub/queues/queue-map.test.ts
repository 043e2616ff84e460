import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeCase } from '#capabilities/cases';
import { sayReference } from '#language';
import { act } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { openVisitor, signedIn } from '../setting/visitor.ts';
import type { Visitor } from '../setting/visitor.ts';
import { z } from 'zod';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const due = (hours: number) => ({ due: { at: at.add({ hours }), steps: [] } });
const late = await hub.begin((tx) => report(tx, due(-40)));
const later = await hub.begin((tx) => report(tx, due(40)));
await hub.begin((tx) => report(tx, { ...due(50), place: { description: 'Somewhere in the park' } }));
await hub.begin((tx) => fallenTree(tx));

const everywhere = 'box=0,0,700000,1300000';
const collection = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.array(z.number()) }),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

async function pointsOf(visitor: Visitor, query = '') {
  const answer = await visitor.get(`/queues/parks/points.json?${everywhere}${query}`);
  assert.equal(answer.headers['cache-control'], 'private, no-store');
  return collection.parse(JSON.parse(answer.body)).features.map(({ properties }) => properties);
}
const references = (points: Awaited<ReturnType<typeof pointsOf>>) => points.map(({ reference }) => reference);

test('the map of a queue has its list beside it, keeps the filters on the way to the list, and its look is recorded', async () => {
  const { body } = await olwen.get('/queues/parks/map?due=late');
  assert.ok(body.includes(sayReference(late.reference)));
  assert.ok(!body.includes(sayReference(later.reference)));
  assert.match(body, /href="\/hub\/queues\/parks\?due=late"[^>]*>List</);
  assert.match(
    (await olwen.get('/queues/parks?due=late')).body,
    /href="\/hub\/queues\/parks\/map\?due=late"/,
  );
  assert.ok((await looksAt(hub, late.case)).includes('hub /queues/:queue/map'));
});

test('each case with a place is a point: what it is, how it stands, when it is due, and the way to it', async () => {
  const [one, ...others] = (await pointsOf(olwen)).filter(({ late: isLate }) => isLate === true);
  assert.deepEqual(others, []);
  assert.deepEqual(one, {
    title: 'Broken bench',
    reference: sayReference(late.reference),
    says: '2 days late, Received',
    href: `/hub/cases/${late.reference}`,
    late: true,
  });
});

test('a point has nothing that anybody wrote, and nobody’s name', async () => {
  const answer = await olwen.get(`/queues/parks/points.json?${everywhere}`);
  assert.doesNotMatch(answer.body, /by the pond|Pritchard|example\.org|01632/);
});

test('the filters of the list hold on the map', async () => {
  assert.equal((await pointsOf(olwen)).length, 2);
  assert.deepEqual(references(await pointsOf(olwen, '&due=late')), [sayReference(late.reference)]);
  const asOlwen = act(at, { kind: 'officer', id: hub.ids.of('olwen') });
  await hub.begin((tx) => takeCase(tx, { case: later.case, officer: hub.ids.of('olwen') }, asOlwen));
  assert.deepEqual(references(await pointsOf(olwen, '&owner=me')), [sayReference(later.reference)]);
  assert.deepEqual(references(await pointsOf(olwen, '&owner=nobody')), [sayReference(late.reference)]);
  assert.equal((await pointsOf(olwen, '&status=with-crew')).length, 0);
});

test('a queue that is not theirs does not exist, as a map neither; nor does a box that is none', async () => {
  for (const path of [
    '/queues/woods/map',
    `/queues/woods/points.json?${everywhere}`,
    '/queues/parks/points.json?box=1',
  ])
    assert.equal((await olwen.get(path)).statusCode, 404, path);
  const stranger = openVisitor(hub);
  assert.equal((await stranger.get(`/queues/parks/points.json?${everywhere}`)).statusCode, 404);
});

test('an empty map says why, and a council without a map sends to the list', async () => {
  const { body } = await olwen.get('/queues/parks/map?status=with-crew');
  assert.match(body, /No case in this queue is like that/);
  assert.match(body, /This council has no map yet|Cases without a place stand in the list only/);
});
