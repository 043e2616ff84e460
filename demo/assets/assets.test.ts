import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { assetsOf, generateBorough } from '../index.ts';
import { contains } from '../ground/plane.ts';
import { assetLines } from './write-assets.ts';

const borough = generateBorough({ seed: 7, size: 'small' });
const layers = assetsOf(borough);
const of = (layer: string) => layers.find((one) => one.layer === layer)?.assets ?? [];

test('every street has a light with a column number, and a gully', () => {
  for (const layer of ['street-lights', 'gullies']) {
    const on = new Set(of(layer).map(({ usrn }) => usrn));
    assert.deepEqual(
      borough.streets.filter(({ usrn }) => !on.has(usrn)).map(({ name }) => name),
      [],
    );
  }
  assert.match(of('street-lights')[0]?.name ?? '', /^Column 1, /);
});

test('no two things of a layer have one identifier, and none stands outside the borough’s own streets', () => {
  const streets = new Set(borough.streets.map(({ usrn }) => usrn));
  for (const { layer, assets } of layers) {
    assert.ok(assets.length > 0, layer);
    assert.equal(new Set(assets.map(({ id }) => id)).size, assets.length, layer);
    assert.ok(assets.every(({ usrn }) => usrn === undefined || streets.has(usrn)));
  }
});

test('libraries, the recycling centre and toilets say when they are open; play areas lie in parks', () => {
  for (const layer of ['libraries', 'recycling-centres', 'leisure-centres', 'council-offices', 'toilets'])
    for (const { facts } of of(layer)) assert.match(facts['opening'] ?? '', /\d\d:\d\d-\d\d:\d\d/);
  const parks = borough.land.flatMap(({ kind, shape }) =>
    kind === 'park' && shape.type === 'Polygon' ? [shape.polygon] : [],
  );
  for (const { at, name } of of('play-areas'))
    assert.ok(
      parks.some((park) => contains(park, at)),
      name,
    );
});

test('every layer is one that the council names', async () => {
  const places = parseYaml(
    await readFile(new URL('../../councils/thornmere/places.yaml', import.meta.url), 'utf8'),
  ) as { layers: object; owners: object };
  for (const { layer } of layers) assert.ok(layer in places.layers, layer);
  for (const { owner } of borough.owners) assert.ok(owner in places.owners, owner);
});

test('a layer’s file has a row for each thing, whatever its name holds', () => {
  const [, ...rows] = parse(assetLines(of('street-lights')).join('\r\n'));
  assert.equal(rows.length, of('street-lights').length);
  assert.deepEqual(rows[0]?.slice(0, 3), ['99900001-001', 'Column 1, High Street', 'Colofn 1, Stryd Fawr']);
});
