import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { assetNames, scriptNames, styleNames, type AssetName } from './asset-name.ts';
import type { Assets } from './build-assets.ts';
import { builtFor, cache, green, plum, sources } from './built-for-tests.ts';

const fileOf = (assets: Assets, name: AssetName) => {
  const asset = assets.find(assets.url(name));
  assert.ok(asset, name);
  return asset;
};
// What stands there, not the whole file: a failure should fit on a screen.
const found = (text: string, pattern: RegExp) => pattern.exec(text)?.[0];
const textOf = (assets: Assets, name: AssetName) => fileOf(assets, name).body.toString();

test('every name that a page may link has a file, and its compressed forms are the same file', async () => {
  const assets = await builtFor(green);
  for (const name of assetNames) {
    const { body, brotli, gzip, path } = fileOf(assets, name);
    assert.match(path, /^\/assets\/[\w-]+-[0-9a-f]{10}\.\w+$/);
    assert.deepEqual(brotliDecompressSync(brotli), body);
    assert.deepEqual(gunzipSync(gzip), body);
  }
  assert.equal(assets.find('/assets/resident.css'), undefined);
});

test('two councils differ in styles and icons and share the scripts', async () => {
  const [one, other] = [await builtFor(green), await builtFor(plum)];
  for (const name of [...styleNames, 'favicon.svg', 'favicon.ico', 'logo.svg', 'manifest.json'] as const)
    assert.notEqual(one.url(name), other.url(name));
  for (const name of scriptNames) assert.equal(one.url(name), other.url(name));
  assert.equal(found(textOf(other, 'resident.css'), /#6b2d5c/), '#6b2d5c');
  assert.equal(found(textOf(other, 'resident.css'), /#0b5d57/), undefined);
});

test('no council serves the licensed font, the crown, the crest or GOV.UK blue', async () => {
  const assets = await builtFor(green);
  for (const name of styleNames)
    assert.equal(found(textOf(assets, name), /@font-face|GDS Transport|crown|crest|#1d70b8/i), undefined);
});

test('style sheets fetch nothing: no address stands in them', async () => {
  const assets = await builtFor(green);
  for (const name of styleNames) assert.equal(found(textOf(assets, name), /url\(|@import/), undefined);
});

test('no script makes markup or code from a string, so trusted types can be required', async () => {
  const assets = await builtFor(green);
  const sinks = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(|\beval\(|new Function\b/;
  for (const name of scriptNames) assert.equal(found(textOf(assets, name), sinks), undefined);
});

test('a first visit by a resident costs at most 60 KB, and the map at most 250 KB', async (t) => {
  const assets = await builtFor(green);
  const bytes = (name: AssetName) => fileOf(assets, name).brotli.length;
  const page = bytes('resident.css') + bytes('resident.js') + bytes('favicon.svg') + bytes('logo.svg');
  t.diagnostic(
    `resident page ${page} bytes, map ${bytes('map.js')}, hub ${bytes('hub.css') + bytes('hub.js')} (brotli)`,
  );
  assert.ok(page <= 60_000);
  assert.ok(bytes('map.js') <= 250_000);
});

// A child that refuses to load the compilers: it can only succeed from the cache.
const startWithoutCompilers = (folder: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { registerHooks } from 'node:module';
       registerHooks({ resolve(name, context, next) {
         if (['sass', 'esbuild', 'sharp'].includes(name)) throw new Error('loads ' + name);
         return next(name, context);
       } });
       const { buildAssets } = await import(${JSON.stringify(join(import.meta.dirname, 'index.ts'))});
       const begun = performance.now();
       await buildAssets(${JSON.stringify({ sources, cache: folder, theme: green })});
       console.log(Math.round(performance.now() - begun));`,
    ],
    { encoding: 'utf8' },
  );

test('a second start loads neither sass nor esbuild nor sharp', async (t) => {
  await builtFor(green);
  const { status, stdout, stderr } = startWithoutCompilers(cache);
  assert.equal(status, 0, stderr);
  t.diagnostic(`second start: ${stdout.trim()} ms`);
});

test('a start with nothing in the cache does load them', async (t) => {
  const empty = await mkdtemp(join(tmpdir(), 'assets-'));
  t.after(() => rm(empty, { recursive: true }));
  assert.match(startWithoutCompilers(empty).stderr, /loads (sass|esbuild|sharp)/);
});
