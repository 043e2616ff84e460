import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { openAsker } from '../asker.setting.ts';
import { property } from './property.ts';

const { ask } = await openAsker();
const places = '/v1/places';

async function answered<Body>(path: string, schema: z.ZodType<Body>, headers = {}): Promise<Body> {
  const answer = await ask(places + path, headers);
  assert.equal(answer.statusCode, 200, answer.body);
  return schema.parse(JSON.parse(answer.body));
}

const lines = z.object({ addresses: z.array(z.object({ line: z.string(), uprn: z.string() })) });
const linesOf = async (path: string, headers = {}) =>
  (await answered(path, lines, headers)).addresses.map(({ line }) => line);

test('an address is found by what was typed, and its names come in the language that was asked for', async () => {
  const path = '/addresses?q=12%20high%20street&limit=1';
  assert.deepEqual(await linesOf(path), ['Sample Stores, 12 High Street, Old Town, Sampleford, XM1 2BB']);
  const welsh = ['Sample Stores, 12 Stryd Fawr, Hen Dref, Trehalen, XM1 2BB'];
  assert.deepEqual(await linesOf(`${path}&lang=cy`), welsh);
  assert.deepEqual(await linesOf(path, { 'accept-language': 'cy, en;q=0.5' }), welsh);
});

test('a property has its addresses, its class, its keys and its kin, and one that was merged what it became', async () => {
  const shop = await answered('/addresses/201', property);
  assert.ok(shop.details);
  assert.equal(shop.details.classes[0]?.code, 'CR08');
  assert.equal(shop.details.organisations[0]?.name, 'Sample Stores');
  assert.deepEqual(
    shop.details.children.map(({ uprn }) => uprn),
    ['202', '203'],
  );
  assert.deepEqual(
    shop.details.addresses.map(({ language }) => language?.code),
    ['ENG', 'CYM'],
  );
  const flat = await answered('/addresses/000000000202', property);
  assert.equal(flat.details?.parent?.uprn, '201');
  const merged = await answered('/addresses/101', property);
  assert.deepEqual(
    merged.successors.map(({ uprn }) => uprn),
    ['102'],
  );
  assert.equal((await answered('/addresses/301', property)).standing, 'historical');
});

test('another system’s key leads to its property, and one that nobody has to none', async () => {
  assert.equal((await linesOf('/references/4000201')).length, 1);
  assert.equal((await linesOf('/references/4000201?source=9999ND')).length, 0);
  assert.deepEqual(await linesOf('/references/nobody'), []);
});

test('a place may be given either way', async () => {
  const near = await linesOf('/nearest?at=401000.5,300000.25&within=5');
  assert.equal(near.length, 3);
  const { addresses } = await answered(
    '/nearest?at=401000.5,300000.25&within=5',
    z.object({
      addresses: z.array(z.object({ point: z.object({ latitude: z.number(), longitude: z.number() }) })),
    }),
  );
  const { latitude = 0, longitude = 0 } = addresses[0]?.point ?? {};
  assert.deepEqual(await linesOf(`/nearest?lat=${String(latitude)}&lon=${String(longitude)}&within=5`), near);
});

test('a ward comes with its hole to a map, by what it accepts and by how its address ends', async () => {
  const shaped = z.object({
    features: z.tuple([
      z.object({
        geometry: z.object({ coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))) }),
      }),
    ]),
  });
  for (const [path, headers] of [
    ['/areas/ward/E05990001.geojson', {}],
    ['/areas/ward/E05990001', { accept: 'application/geo+json' }],
    ['/areas/ward.geojson', {}],
  ] as const) {
    const { features } = await answered(path, shaped, headers);
    assert.deepEqual(
      features[0].geometry.coordinates.map((rings) => rings.length),
      [2],
    );
  }
  const inHole = await answered(
    '/areas?at=399150,299150',
    z.object({ areas: z.array(z.object({ kind: z.string() })) }),
  );
  assert.deepEqual(
    inHole.areas.map(({ kind }) => kind),
    ['borough'],
  );
});

const things = z.object({
  assets: z.array(z.object({ id: z.string(), metres: z.number().optional() })),
  more: z.boolean(),
});

test('things are found near a place and in a box, and more than were asked for are told', async () => {
  const near = await answered('/layers/lamp/assets?at=400100,300000&within=50&limit=1', things);
  assert.deepEqual(near, { assets: [{ id: 'L-0001', metres: 5.4 }], more: true });
  const boxed = await answered('/layers/lamp/assets?box=400000,299900,400150,300100', things);
  assert.deepEqual(boxed.assets.map(({ id }) => id).toSorted(), ['L-0001', 'L-0002']);
  assert.equal(boxed.more, false);
});

test('a layer that residents do not see is there for nobody who asks from outside', async () => {
  const { layers } = await answered(
    '/layers',
    z.object({ layers: z.array(z.object({ layer: z.string() })) }),
  );
  assert.deepEqual(layers, [{ layer: 'lamp' }]);
  for (const path of ['/layers/camera/assets?at=400100,300000', '/layers/camera/assets/L-0001'])
    assert.equal((await ask(places + path)).statusCode, 404);
});

test('what there is not is said so, by each that could have it', async () => {
  const missing = [
    '/addresses/999',
    '/streets/99999999',
    '/streets/99999999/properties',
    '/areas/parish/E04000001',
    '/areas/nothing',
    '/layers/nothing/assets?at=1,1',
    '/layers/lamp/assets/L-9999',
  ];
  for (const path of missing) {
    const answer = await ask(places + path);
    assert.equal(answer.statusCode, 404, path);
    assert.match(answer.body, /"code":"api\.nothing-here"/);
  }
  assert.deepEqual(await linesOf('/postcodes/ZZ9'), []);
  assert.deepEqual(await linesOf('/nearest?at=600000,600000'), []);
});
