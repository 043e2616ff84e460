import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { act, saltby, testDatabase } from '#test/database';
import { groundTile, groundTiles, importAreas, importMap } from '../index.ts';
import type { Position } from '../shape.ts';
import { pieceAt } from './ground-grid.ts';
import type { Piece } from './ground-grid.ts';
import { packed } from './pack.ts';

const at = act('2026-11-20T09:00:00Z');
/** A corner of sixteen pieces at every level that is tested, so that what is near is in one block. */
const [west, north] = [groundTiles.origin[0] + 448 * 4 * 470, groundTiles.origin[1] - 448 * 4 * 500];
const position = ([east, south]: Position): Position => [west + east, north - south];
const ring = (points: readonly Position[]) => [...points, ...points.slice(0, 1)].map(position);
const square = (east: number, south: number, size: number) =>
  ring([
    [east, south],
    [east + size, south],
    [east + size, south + size],
    [east, south + size],
  ]);
const feature = (properties: unknown, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const file = (name: string, features: readonly unknown[]) => ({
  name,
  text: JSON.stringify({ type: 'FeatureCollection', features }),
});

const line = (points: readonly Position[]) => points.map(position);
const streets = file('streets', [
  feature({ name: 'High Street', class: 'a-road' }, 'LineString', line([[0, 300], [900, 300]])), // oxfmt-ignore
  feature({ name: 'High Street', class: 'a-road' }, 'LineString', line([[900, 300], [1_780, 310]])), // oxfmt-ignore
  feature({ name: 'Mill Lane', nameCy: 'Lôn y Felin' }, 'LineString', line([[200, 400], [200, 900]])), // oxfmt-ignore
  feature({ name: 'Back Steps', class: 'path' }, 'LineString', line([[600, 400], [640, 440]])), // oxfmt-ignore
]);
const land = file('land', [
  feature({ kind: 'park', name: 'Long Park' }, 'Polygon', [square(300, 400, 400), square(450, 550, 100)]),
  feature({ kind: 'water', name: 'Round Pond' }, 'Polygon', [square(450, 550, 100)]),
  feature({ kind: 'building' }, 'Polygon', [square(100, 350, 12)]),
  feature({ kind: 'building' }, 'Polygon', [square(1_000, 1_000, 1)]),
  feature({ kind: 'rail' }, 'LineString', line([[0, 1_200], [1_700, 1_200]])), // oxfmt-ignore
  feature({ kind: 'place', name: 'Littleton' }, 'Point', position([900, 900])),
]);
const outline = file('areas', [
  feature({ kind: 'borough', code: 'E1', name: 'B' }, 'Polygon', [square(-5_000, -5_000, 20_000)]),
]);

const { begin } = await testDatabase();
await begin((tx) => importAreas(tx, outline, at));
await begin((tx) => importMap(tx, { streets, land }, at));

type Tile = {
  readonly land: readonly (readonly [string, ...number[][]])[];
  readonly rail: readonly number[][];
  readonly streets: Readonly<Record<'main' | 'street' | 'path', readonly number[][]>>;
  readonly names: readonly (readonly [string, string, number[]])[];
};
const columnAt = (level: number, east = 0) =>
  Math.floor((west + east - groundTiles.origin[0]) / (512 * (groundTiles.resolutions[level] ?? 1)));
const rowAt = (level: number, south = 0) =>
  Math.floor((groundTiles.origin[1] - north + south) / (512 * (groundTiles.resolutions[level] ?? 1)));

async function tileAt(
  level: number,
  [east, south]: Position = [1, 1],
  tongue: 'en' | 'cy' = 'en',
): Promise<Tile> {
  const wanted = { level, column: columnAt(level, east), row: rowAt(level, south) };
  const tile = await begin((tx) => groundTile(tx, { at: wanted, tongue }));
  return JSON.parse(tile?.body ?? '{}') as Tile;
}

/** All the names of a level about the corner, each with its text only. */
async function namesAt(level: number, tongue: 'en' | 'cy' = 'en'): Promise<readonly string[]> {
  const pieces = [];
  for (let right = 0; right < 4; right += 1)
    for (let down = 0; down < 4; down += 1) {
      const wanted = { level, column: columnAt(level, 1) + right, row: rowAt(level, 1) + down };
      const tile = await begin((tx) => groundTile(tx, { at: wanted, tongue }));
      pieces.push(JSON.parse(tile?.body ?? '{"names":[]}') as Tile);
    }
  return pieces.flatMap(({ names }) => names.map(([text]) => text.replaceAll('\n', ' ')));
}

const turn = (figures: number[]) => {
  const points: Position[] = [];
  for (let place = 0, x = 0, y = 0; place < figures.length; place += 2) {
    x += figures[place] ?? 0;
    y += figures[place + 1] ?? 0;
    points.push([x, y]);
  }
  return Math.sign(
    points.reduce((sum, [x, y], place) => {
      const [fromX, fromY] = points.at(place - 1) ?? [x, y];
      return sum + fromX * y - x * fromY;
    }, 0),
  );
};

test('land comes in the order of drawing, holes the other way round, what is too small to see not at all', async () => {
  const near = await tileAt(9, [400, 400]);
  assert.deepEqual(
    near.land.map(([kind, ...rings]) => [kind, rings.length]),
    [
      ['borough', 1],
      ['park', 2],
      ['water', 1],
    ],
  );
  const doorstep = await tileAt(10, [110, 360]);
  assert.deepEqual(
    doorstep.land.map(([kind, ...rings]) => [kind, rings.length]),
    [
      ['borough', 1],
      ['park', 1],
      ['building', 1],
    ],
  );
  const [, outer = [], hole = []] = near.land[1] ?? [''];
  assert.equal(turn(outer), -turn(hole));
  const far = await tileAt(7);
  assert.deepEqual(
    far.land.map(([kind]) => kind),
    ['borough', 'park', 'water'],
  );
});

const drawn = async (level: number) => {
  const { streets: found, rail } = await tileAt(level, [500, 420]);
  return [found.main.length, found.street.length, found.path.length, rail.length].map((count) => count > 0);
};

test('streets come by class, the small ones only where they can be told apart', async () => {
  assert.deepEqual(await drawn(9), [true, true, true, false]);
  assert.deepEqual(await drawn(7), [true, true, true, true]);
  assert.deepEqual(await drawn(6), [true, true, false, true]);
  assert.deepEqual(await drawn(3), [true, false, false, true]);
});

test('a name stands once however many pieces its street crosses, and in the language of the page', async () => {
  const names = await namesAt(9);
  assert.equal(names.filter((name) => name === 'High Street').length, 1);
  assert.equal(names.filter((name) => name === 'Mill Lane').length, 1);
  assert.ok((await namesAt(9, 'cy')).includes('Lôn y Felin'));
});

test('a long street is named again further on, at a level that shows no more than a stretch of it', async () => {
  const tiles = await Promise.all([200, 900, 1_500].map(async (east) => tileAt(11, [east, 300])));
  const blocks = new Set([200, 900, 1_500].map((east) => columnAt(11, east) >> 2));
  assert.ok(blocks.size > 1);
  assert.ok(tiles.flatMap(({ names }) => names).some(([text]) => text === 'High Street'));
});

test('towns are named from afar, streets from near, and a park not in its pond', async () => {
  assert.deepEqual((await namesAt(7)).includes('Littleton'), true);
  assert.deepEqual((await namesAt(10)).includes('Littleton'), false);
  assert.deepEqual((await namesAt(7)).includes('Mill Lane'), false);
  const { names } = await tileAt(9, [500, 600]);
  const park = names.find(([text]) => text === 'Long Park');
  assert.ok(park === undefined || Math.abs((park[2][1] ?? 0) / 4 - 600 / 1.75) > 40);
});

const asked = async (level: number, column: number, row: number) =>
  begin((tx) => groundTile(tx, { at: { level, column, row }, tongue: 'en' }));

test('there is no ground beyond the levels, nor off the grid', async () => {
  assert.equal(await asked(2, 0, 0), undefined);
  assert.equal(await asked(13, 9_000, 9_000), undefined);
  assert.equal(await asked(9, 0, 100), undefined);
  assert.equal(await asked(9, 100_000, 100), undefined);
});

test('another council has other ground, and a new map another revision', async () => {
  const wanted = { at: { level: 9, column: columnAt(9), row: rowAt(9) }, tongue: 'en' } as const;
  const before = await begin((tx) => groundTile(tx, wanted));
  const theirs = await begin((tx) => groundTile(tx, wanted), saltby);
  assert.deepEqual(JSON.parse(theirs?.body ?? ''), {
    land: [],
    rail: [],
    streets: { main: [], street: [], path: [] },
    names: [],
  });
  const fewer = file('land', [feature({ kind: 'park' }, 'Polygon', [square(300, 400, 400)])]);
  await begin((tx) => importMap(tx, { streets, land: fewer }, at));
  const after = await begin((tx) => groundTile(tx, wanted));
  assert.notEqual(after?.revision, before?.revision);
  assert.notEqual(after?.body, before?.body);
});

test('what is packed lies within a quarter of a pixel of where it was', () => {
  const piece = pieceAt({ level: 9, column: columnAt(9), row: rowAt(9) }) as Piece;
  const along = fc.double({ min: -100, max: 1_000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(along, along), { minLength: 2, maxLength: 30 }), (points) => {
      const given = points.map(([east, south]): Position => [piece.box.west + east, piece.box.north - south]);
      const figures = packed(given, piece);
      let [x, y] = [0, 0];
      const back: Position[] = [];
      for (let place = 0; place < figures.length; place += 2) {
        x += figures[place] ?? 0;
        y += figures[place + 1] ?? 0;
        back.push([piece.box.west + (x / 4) * piece.metres, piece.box.north - (y / 4) * piece.metres]);
      }
      for (const [easting, northing] of given)
        assert.ok(
          back.some(
            ([e, n]) => Math.max(Math.abs(e - easting), Math.abs(n - northing)) <= piece.metres / 8 + 1e-6,
          ),
        );
    }),
  );
});
