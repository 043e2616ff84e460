import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridPoint, slug } from '#language';
import { testDatabase, thornmere } from '#test/database';
import { exampleGround } from '../examples/examples.setting.ts';
import { route } from '../definition/route.ts';
import type { Elsewhere } from './owner-of-place.ts';
import { routeOf } from './route-of.ts';

const setting = await testDatabase();
await exampleGround(setting);
const day = { on: Temporal.PlainDate.from('2026-11-20') };
const onMillLane = gridPoint.parse({ easting: 640110, northing: 450090 });
const rules = [
  { route: 'wild', when: { magic: 'wild' }, queue: 'keepers', team: 'rangers', units: 5 },
  { route: 'north', area: { ward: ['E05990001', 'E05990003'] }, queue: 'north' },
  { route: 'nowhere', place: 'described', queue: 'finders' },
  { route: 'both', area: { ward: ['E05990003'], parish: ['none'] }, queue: 'never' },
].map((one) => route.parse(one));
const opens = { queue: slug.parse('usual'), skill: 'bats', units: 2, routes: rules, clocks: [] };
const usual = { skill: 'bats', units: 2 };

async function routed(asked: {
  readonly magic?: string;
  readonly point?: typeof onMillLane;
  readonly elsewhere?: Elsewhere;
}) {
  const { magic = 'tame', point, elsewhere } = asked;
  const place = point ? { point } : { description: 'By the old bridge' };
  const routing = { definition: { opens, owner: slug.parse('desk') }, answers: { magic }, place, elsewhere };
  return setting.begin((tx) => routeOf(tx, routing, day), thornmere);
}

test('the first rule that holds decides, and says its name, its team and what it asks of an officer', async () => {
  const wild = { queue: 'keepers', rule: 'wild', team: 'rangers', needs: { ...usual, units: 5 } };
  assert.deepEqual(await routed({ magic: 'wild', point: onMillLane }), wild);
  assert.deepEqual(await routed({ magic: 'wild' }), wild);
});

test('an area is where the place is on that day; a place in words is in none', async () => {
  assert.deepEqual(await routed({ point: onMillLane }), {
    queue: 'north',
    rule: 'north',
    team: 'desk',
    needs: usual,
  });
  assert.deepEqual(await routed({}), { queue: 'finders', rule: 'nowhere', team: 'desk', needs: usual });
});

test('where no rule holds it is the usual queue, by no rule', async () => {
  const outside = gridPoint.parse({ easting: 1000, northing: 1000 });
  assert.deepEqual(await routed({ point: outside }), {
    queue: 'usual',
    rule: undefined,
    team: 'desk',
    needs: usual,
  });
});

test('ground from which reports are passed on comes before every rule', async () => {
  const name = { en: 'Mere Water', cy: 'Dŵr y Llyn' };
  const owner = { owner: 'water', name, says: name, does: { way: 'route', queue: 'passing-on' } } as const;
  const elsewhere = { owner: { ...owner, web: undefined, telephone: undefined }, way: 'passed-on' } as const;
  assert.equal((await routed({ magic: 'wild', elsewhere })).queue, 'passing-on');
});
