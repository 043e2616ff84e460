import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalTiles, webTiles } from '#capabilities/mapping';
import { freshness } from './freshness.ts';
import { nearby } from './nearby.ts';
import { pictureType } from './picture-type.ts';
import { wmtsSource } from './wmts.ts';
import { xyzSource } from './xyz.ts';

const at = { level: 3, column: 5, row: 2 };

const asked = (address: string) => xyzSource({ address, key: 'a&b', grid: webTiles }).request(at).url.href;

test('an address has level, column, row and key where it says so, rows from the bottom too', () => {
  assert.equal(asked('https://a.example/{z}/{x}/{y}.png?k={key}'), 'https://a.example/3/5/2.png?k=a%26b');
  assert.equal(asked('https://a.example/{z}/{x}/{-y}.png'), 'https://a.example/3/5/5.png');
});

test('a tile service is asked by key and value, beside what its address has already', () => {
  const source = wmtsSource({
    address: 'https://a.example/wmts?map=town&token={key}',
    key: 'secret',
    layer: 'air 2025',
    matrixSet: 'UK',
    matrix: 'UK:{level}',
    style: '',
    format: 'image/jpeg',
    grid: nationalTiles,
  });
  const { searchParams } = source.request(at).url;
  assert.deepEqual(
    ['map', 'token', 'LAYER', 'TILEMATRIX', 'TILECOL', 'TILEROW'].map((name) => searchParams.get(name)),
    ['town', 'secret', 'air 2025', 'UK:3', '5', '2'],
  );
});

const kept = [
  [{}, 3_600],
  [{ 'cache-control': 'public, max-age=60' }, 60],
  [{ 'cache-control': 's-maxage=5, MAX-AGE=60', age: '20' }, 40],
  [{ 'cache-control': 'max-age=60', age: '90' }, 0],
  [{ 'cache-control': 'max-age=999999999' }, 2_592_000],
  [{ 'cache-control': 'no-store' }, 0],
  [{ 'cache-control': 'private, max-age=60' }, 0],
] as const;
for (const [headers, seconds] of kept)
  test(`${JSON.stringify(headers)} is kept for ${String(seconds)} seconds`, () => {
    assert.equal(freshness(headers), seconds);
  });

const of = (text: string) => pictureType(Buffer.from(text, 'latin1'));

test('a picture is known by its first bytes, whatever is said of it', () => {
  assert.equal(of('\u0089PNG\r\n\u001A\n…'), 'image/png');
  assert.equal(of('\u00FF\u00D8\u00FF\u00E0'), 'image/jpeg');
  assert.equal(of('RIFF1234WEBPVP8 '), 'image/webp');
  assert.equal(of('<svg onload="alert(1)">'), undefined);
  assert.equal(of(''), undefined);
});

test('a tile of web maps is near the council where it shows its area', () => {
  const area = { west: 530_000, south: 180_000, east: 531_000, north: 181_000 };
  const isNear = (level: number, column: number, row: number) =>
    nearby({ grid: webTiles, request: () => ({ url: new URL('https://a.example'), headers: {} }) }, area, {
      level,
      column,
      row,
    });
  // The tile of Charing Cross at level 14, as web maps number it.
  assert.equal(isNear(14, 8_186, 5_448), true);
  assert.equal(isNear(14, 8_286, 5_448), false);
  assert.equal(isNear(0, 0, 0), true);
  assert.equal(isNear(0, 1, 0), false);
});
