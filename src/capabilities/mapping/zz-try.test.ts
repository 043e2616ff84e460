import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { testDatabase, act } from '#test/database';
import { areasAt, drawMap, importAreas, importMap, mapExtract, mapOf, streetNear } from './index.ts';
const { begin } = await testDatabase();
const size = process.env['SIZE'] ?? 'small';
const file = (name: string) => ({ name, text: readFileSync(`/tmp/gaz/${size}/${name}.geojson`, 'utf8') });
test('try', async () => {
  const at = act('2026-11-20T09:00:00Z');
  let t = performance.now();
  console.log(
    await begin((tx) => importAreas(tx, file('areas'), at)),
    await begin((tx) => importMap(tx, { streets: file('streets'), land: file('land') }, at)),
    performance.now() - t,
  );
  const centre = { easting: 620100, northing: 480055 };
  for (let i = 0; i < 3; i++)
    await begin(async (tx) => {
      t = performance.now();
      const a = await areasAt(tx, centre);
      console.log(performance.now() - t, a);
    });
  await begin(async (tx) => {
    console.log(await streetNear(tx, centre, { tongue: 'cy' }));
    t = performance.now();
    const e = await mapExtract(tx, { tongue: 'en' });
    const j = JSON.stringify(e);
    console.log('extract', performance.now() - t, j.length, gzipSync(j).length);
    const sheet = await mapOf(tx);
    const draw = (name: string, scale: number, width: number, height: number, c = centre) => {
      t = performance.now();
      const svg = drawMap({
        view: { centre: c, scale, width, height },
        sheet,
        marks: [
          { point: { easting: c.easting + 60 * scale, northing: c.northing + 40 * scale } },
          { point: { easting: c.easting - 90 * scale, northing: c.northing - 70 * scale }, chosen: true },
        ],
        tongue: 'en',
        colour: '#00615a',
        cross: true,
      });
      console.log(name, performance.now() - t, svg.length, gzipSync(svg).length);
      writeFileSync(`/tmp/gaz/${name}.svg`, svg);
    };
    draw('a', 1, 640, 420);
    draw('b', 2, 640, 420);
    draw('c', 4, 640, 420);
    draw('d', 8, 640, 420);
    draw('e', 1, 328, 400);
    draw('f', 2, 328, 400);
    draw('g', 0.5, 640, 420);
    draw('h', 16, 640, 420);
  });
});
