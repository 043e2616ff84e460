import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { bareIn, bareInSource, bareRoutes } from './bare-routes.ts';
import { offencesOf, portalRoutes } from './routes.ts';
import type { Route } from './routes.ts';
import { read } from './sources.ts';
import { routesText } from './write-routes.ts';

test('every route of every portal names its permission, and has a schema for what it takes', async () => {
  const routes = await portalRoutes();
  assert.ok(routes.length > 40);
  assert.deepEqual(routes.flatMap(offencesOf), []);
  const names = routes.map(({ method, portal, at }) => `${method} ${portal} ${at}`);
  assert.equal(new Set(names).size, names.length, 'each once');
});

test('what is given to the server by hand stands in the table, with who may ask and what is taken', async () => {
  const found = await bareInSource();
  assert.deepEqual(found.toSorted(), Object.keys(bareRoutes).toSorted());
  for (const [route, { access, takes }] of Object.entries(bareRoutes)) {
    assert.notEqual(access, '', route);
    assert.ok(takes !== '' || !/:|^POST/.test(route), route);
  }
});

test('docs/routes.md lists every route as the portals have it', async () => {
  const remedy = 'run bin/pinned-node test/house/write-routes.ts';
  assert.equal(await read('docs/routes.md'), await routesText(), remedy);
});

const good: Route = {
  method: 'GET',
  at: '/cases/:reference',
  portal: 'hub',
  access: 'case.read',
  takes: { params: z.object({ reference: z.string() }), query: undefined, form: undefined },
  changes: false,
  looks: true,
};

for (const [offence, planted] of [
  ['has no permission', { access: undefined }],
  ['has no permission', { access: '' }],
  ['takes what is sent without a schema', { method: 'POST' }],
  ['is asked for by a method that does not say what it does', { method: 'PUT' }],
  ['takes something away, and is not said to change anything', { method: 'DELETE' }],
  ['reads :reference without a schema', { takes: { ...good.takes, params: undefined } }],
  ['reads :reference without a schema', { takes: { ...good.takes, params: z.object({ id: z.string() }) } }],
  [
    'has a schema for :id, which it is not given',
    { takes: { ...good.takes, params: z.object({ id: z.string() }) } },
  ],
] as const)
  test(`a route that ${offence} is noticed`, () => {
    assert.deepEqual(offencesOf(good), []);
    assert.ok(offencesOf({ ...good, ...planted }).some((found) => found.endsWith(offence)));
  });

test('a route that is given to the server in passing is noticed', () => {
  const text = `app.get('/backdoor', async () => 'in');\nserver.route({ url: '/hidden' });`;
  assert.deepEqual(bareIn([{ path: 'src/commands/planted.ts', text }]), [
    'GET /backdoor',
    'src/commands/planted.ts: route at no address in words',
  ]);
});
