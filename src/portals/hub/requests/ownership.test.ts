import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { findCase } from '#capabilities/cases';
import { importAreas } from '#capabilities/mapping';
import { parseReference } from '#language';
import { publishPacks, readOffer } from '#services';
import { act } from '#test/database';
import { council } from '../setting/council.ts';
import { at, openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const dewi = await signedIn(hub, 'dewi');
const entry = '/requests/new/broken-bench';

/** A square of 100 metres that is somebody's. */
const ground = (owner: string, west: number) => {
  const [east, south, north] = [west + 100, 301_000, 301_100];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const properties = { kind: 'ownership', code: owner, name: owner, owner };
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
};
const features = [ground('highways', 412_000), ground('homes', 413_000)];
const text = JSON.stringify({ type: 'FeatureCollection', features });
await hub.begin((tx) => importAreas(tx, { name: 'ground.geojson', text }, act(at)));

const on = (west: number) => ({
  'place.easting': String(west + 50),
  'place.northing': '301050',
  damage: 'slat',
  name: 'Ann Pritchard',
  email: 'ann.pritchard@example.org',
  tellIn: 'en',
  sameAs: 'another',
});

async function caseBehind(answer: Parameters<typeof locationOf>[0]) {
  const reference = parseReference(locationOf(answer).split('/').at(-1) ?? '');
  assert.ok(reference, locationOf(answer));
  return hub.begin((tx) => findCase(tx, { classes: ['parks/public'] }, reference));
}

test('an adviser hears whose ground it is and how the caller reaches them, before anything is saved', async () => {
  const told = await dewi.submit(entry, on(412_000));
  assert.equal(told.statusCode, 200);
  assert.doesNotMatch(told.body, /There is a problem/);
  assert.match(told.body, /Not ours: Vale Highways/);
  assert.match(told.body, /Vale Highways looks after the bypass and its lay-bys\./);
  assert.match(told.body, /<a href="https:\/\/report\.vale\.example\.org\/" rel="external noreferrer">/);
  assert.match(told.body, /01632 960 400/);
  assert.match(told.body, /The caller may still send it to us\. Save it again if they want to\./);
  assert.match(told.body, /value="ann\.pritchard@example\.org"/, 'what was entered is still there');
});

test('sent again it is saved, and the case says whose ground it is', async () => {
  const saved = await dewi.submit(entry, { ...on(412_000), ownerShown: 'highways' });
  assert.equal(saved.statusCode, 303, saved.body);
  const found = await caseBehind(saved);
  assert.deepEqual([found?.place.owner, found?.queue], ['highways', 'parks']);
});

test('another place than the one that was told of is told of too', async () => {
  const told = await dewi.submit(entry, { ...on(413_000), ownerShown: 'highways' });
  assert.equal(told.statusCode, 200);
  assert.match(told.body, /Not ours: Mill Homes/);
  assert.doesNotMatch(told.body, /Vale Highways/);
});

test('what is passed on says so, and waits where it is passed on', async () => {
  const told = await dewi.submit(entry, on(413_000));
  assert.match(told.body, /We pass it on to them\. Save it again to send it on its way\./);
  assert.doesNotMatch(told.body, /The caller can tell them/, 'there is no address to give');
  const saved = await dewi.submit(entry, { ...on(413_000), ownerShown: 'homes' });
  const found = await caseBehind(saved);
  assert.deepEqual([found?.place.owner, found?.queue], ['homes', 'repairs']);
});

test('a mistake is said at once, and ground of our own says nothing', async () => {
  const wrong = await dewi.submit(entry, { ...on(412_000), damage: '' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Select what is broken/);
  const ours = await dewi.submit(entry, on(415_000));
  assert.equal(ours.statusCode, 303, ours.body);
});

test('a Welsh-speaking adviser hears it in Welsh', async () => {
  const visitor = await signedIn(hub, 'dewi');
  await visitor.get('/?tongue=cy');
  const { body } = await visitor.submit(entry, on(412_000));
  assert.match(body, /Nid ein heiddo ni: Priffyrdd y Dyffryn/);
  assert.match(body, /Gall y galwr ei anfon atom o hyd/);
});

test('where the service takes only what is ours, the adviser may save it all the same and is told so', async () => {
  const data = { services: { 'broken-bench': { service: { ours: 'required' } } } };
  const differences = { file: 'services.yaml', data, lineOf: () => 1 };
  const library = join(import.meta.dirname, '../setting/library');
  const stricter = await readOffer(library, { ...council, differences });
  await hub.begin((tx) => publishPacks(tx, stricter, act(at)));
  const told = await dewi.submit(entry, on(412_000));
  assert.match(told.body, /This service is not for places that are not ours\. Save it only if/);
  const saved = await dewi.submit(entry, { ...on(412_000), ownerShown: 'highways' });
  assert.equal((await caseBehind(saved))?.place.owner, 'highways');
});
