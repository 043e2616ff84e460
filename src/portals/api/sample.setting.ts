import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas, importAssets, projectAssetLayers } from '#capabilities/mapping';
import type { Act } from '#language';
import { thornmere } from '#test/database';
import type { TestDatabase } from '#test/database';
import { blpu, everythingElse, fileOf, lpi, whole, written } from '#test/sample-gazetteer';

type Corner = readonly [number, number];

const square = (west: number, south: number, size: number): readonly Corner[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const feature = (kind: string, code: string, rings: readonly (readonly Corner[])[]) => ({
  type: 'Feature',
  properties: { kind, code, name: kind === 'ward' ? 'Old Town' : 'Sampleford', nameCy: 'Trehalen' },
  geometry: { type: 'Polygon', coordinates: rings },
});

/** A borough with one ward, which has a hole in it. */
const areas = JSON.stringify({
  type: 'FeatureCollection',
  crs: { type: 'name', properties: { name: 'EPSG:27700' } },
  features: [
    feature('borough', 'E07990001', [square(399_000, 299_000, 5_000)]),
    feature('ward', 'E05990001', [square(399_000, 299_000, 3_000), square(399_100, 299_100, 100)]),
  ],
});

const lamps = [
  'id,name,name_cy,easting,northing,usrn,lantern',
  'L-0001,Lamp,Lamp,400105,300002,90000001,LED',
  'L-0002,Lamp,Lamp,400135,300004,90000001,LED',
  'L-0003,Lamp,Lamp,400165,300006,90000001,sodium',
].join('\n');

/** One more of a house that is gone, and a key of another system for one that is there. */
const gone = [blpu(301, { postcode: 'XM1 1AA', standing: 8 }), lpi(301, { number: 99 })];

/** The sample gazetteer, a borough round it, lamps that residents see and cameras that they do not. */
export async function plantSample({ begin, database }: Pick<TestDatabase, 'begin' | 'database'>, at: Act) {
  const into = { database, authority: thornmere };
  const file = await written(fileOf([...whole, ...everythingElse, ...gone]));
  await importGazetteer({ ...into, ...file, act: at });
  await begin((tx) => importAreas(tx, { name: 'areas.geojson', text: areas }, at));
  const words = { en: { one: 'Lamp', many: 'Lamps' }, cy: { one: 'Lamp', many: 'Lampau' } };
  const usual = { words, marker: 'circle', isReportable: true, within: 50 } as const;
  await begin((tx) =>
    projectAssetLayers(tx, [
      { ...usual, layer: 'lamp', isPublic: true },
      { ...usual, layer: 'camera', isPublic: false },
    ]),
  );
  for (const layer of ['lamp', 'camera'])
    await importAssets(into, { layer, name: `${layer}.csv`, text: lamps }, at);
}

/** What stands truly behind the names of places there. */
export const sampleTruths = {
  at: ['400100,300000'],
  q: ['mill lane', 'XM1 1AA', 'rose cottage'],
  uprn: ['101', '102', '201'],
  usrn: ['90000001', '90000002'],
  postcode: ['XM1 1AA', 'XM1'],
  kind: ['borough', 'ward'],
  code: ['E07990001', 'E05990001'],
  layer: ['lamp'],
  id: ['L-0001'],
  limit: ['1', '5'],
  within: ['50'],
  lang: ['en', 'cy'],
  query: ['mill lane'],
  point: ['400100,300000'],
  bbox: ['400000,299900,400500,300100'],
  dataset: ['LPI', 'DPA,LPI'],
  maxresults: ['5'],
} as const;
