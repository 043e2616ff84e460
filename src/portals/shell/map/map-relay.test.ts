import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { nationalTiles } from '#capabilities/mapping';
import type { Tile, TileWanted } from '#capabilities/mapping';
import { slug } from '#language';
import { Refusal } from '#platform/errors';
import { everybody } from '#platform/http';
import type { Basemap } from '#services';
import { mapRelay } from './map-relay.ts';
import type { TileKit } from './map-relay.ts';

type Kit = TileKit & { readonly person: 'anybody'; readonly access: 'all' };

const usual = {
  label: { en: 'From above', cy: 'O’r awyr' },
  attribution: '© {year}',
  perMinute: 600,
  kind: 'xyz',
  address: 'https://tiles.example.org/{z}/{x}/{y}.jpg',
  grid: nationalTiles,
  aerial: true,
} as const;
const basemaps: Readonly<Record<string, Basemap>> = {
  paper: { ...usual, portals: ['resident', 'hub'] },
  aerial: { ...usual, portals: ['hub'] },
};
const picture = Buffer.from('a picture');
const found: Tile = { how: 'found', type: 'image/jpeg', body: picture, maxAge: 60 };

async function ask(portal: 'resident' | 'hub', path: string, tile: Tile = found) {
  const wanted: TileWanted[] = [];
  const tiles = {
    tile: async (one: TileWanted) => {
      wanted.push(one);
      return tile;
    },
  };
  const map = { begins: slug.parse('streets'), basemaps, attribution: '' };
  const world = { council: { map }, tiles };
  const [basemap, level, column, row] = path.split('/');
  const sent = await mapRelay<Kit>(portal, everybody).answer(
    { world, now: Temporal.Instant.from('2026-11-24T09:00:00Z'), tongue: 'en', network: () => 'a network' },
    { basemap, level, column, row },
  );
  return { sent, wanted };
}

test('a tile is handed on as its server gave it, to be kept by this browser for as long', async () => {
  const { sent, wanted } = await ask('resident', 'paper/9/1910/1990');
  assert.deepEqual(sent, {
    type: 'image/jpeg',
    body: picture,
    cache: 'private, max-age=60',
  });
  assert.deepEqual(wanted, [
    { basemap: 'paper', at: { level: 9, column: 1_910, row: 1_990 }, network: 'a network' },
  ]);
});

test('what is licensed for the council’s own business is not there for residents', async () => {
  assert.deepEqual(await ask('resident', 'aerial/9/1910/1990'), { sent: undefined, wanted: [] });
  assert.ok((await ask('hub', 'aerial/9/1910/1990')).sent);
});

for (const path of [
  'moonlight/9/1910/1990',
  '__proto__/9/1910/1990',
  'paper/14/1910/1990',
  'paper/9/0/1990',
  'paper/9/-1/1990',
  'paper/9/1.5/1990',
  'paper/9/1910/99999999999',
  'paper/nine/1910/1990',
])
  test(`there is nothing at ${path}, and nobody outside is asked`, async () => {
    assert.deepEqual(await ask('hub', path), { sent: undefined, wanted: [] });
  });

test('ground without a picture is one pixel that is seen through', async () => {
  const { sent } = await ask('hub', 'paper/9/1910/1990', { how: 'none', maxAge: 0 });
  assert.ok(sent && Buffer.isBuffer(sent.body));
  assert.equal(sent.cache, 'private, no-store');
  const { data, info } = await sharp(sent.body).raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height, info.channels, data[3]], [1, 1, 4, 0]);
});

test('a server that is away is a refusal that says when to come back', async () => {
  await assert.rejects(
    ask('hub', 'paper/9/1910/1990', { how: 'unavailable', retryAfter: 17 }),
    (error) =>
      error instanceof Refusal && error.code === 'map.tiles-away' && error.facts['retryAfter'] === 17,
  );
});
