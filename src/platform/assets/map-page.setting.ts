import type { Page } from '#test/browser';
import { pageWith, serve } from './in-browser.setting.ts';

const grid = {
  projection: 'EPSG:27700',
  origin: [-238_375, 1_376_256],
  resolutions: Array.from({ length: 14 }, (_none, level) => 896 / 2 ** level),
  tileSize: 512,
};
const config = {
  bounds: [600_000, 400_000, 610_000, 410_000],
  ground: {
    label: 'Streets',
    address: '/ground/{z}/{x}/{y}',
    grid,
    levels: { first: 3, last: 12 },
    attribution: 'A council',
  },
  basemaps: [
    { name: 'paper', label: 'Paper map', address: '/paper/{z}/{x}/{y}', finest: 13, aerial: false },
    { name: 'above', label: 'Photographs', address: '/above/{z}/{x}/{y}', finest: 13, aerial: true },
  ].map((of) => ({ ...of, grid, attribution: 'A provider' })),
  begins: 'streets',
  place: '/near?at={at}',
  layers: [
    {
      name: 'reports',
      label: 'Reports',
      kind: 'reports',
      address: '/reports?box={box}',
      shown: true,
      marker: '',
    },
  ],
};
const plain = `<input type="image" name="pin" src="/none" alt="Map"><p class="map-said">Press the place.</p>`;
const place = `<main><form method="post" action="/sent"><div class="map" data-map='${JSON.stringify(config)}' data-e="605000" data-n="405000">
<div class="map-stage">${plain}</div><div class="map-list"></div></div><input type="hidden" name="easting" data-map-easting><input type="hidden" name="northing" data-map-northing></form></main>`;

const tile = {
  land: [['borough', [0, 0, 2048, 0, 0, 2048, -2048, 0]]],
  rail: [],
  streets: { main: [[0, 0, 2048, 2048]], street: [], path: [] },
  names: [['North Street', 'main', [600, 600, 600, 600]]],
};
/** A report at a place, as the map asks for it. */
export const report = (e: number, n: number, title: string) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [e, n] },
  properties: { title, says: 'Reported Tue 24 Nov. Received', joinable: true },
});
const features = [report(605_200, 405_000, 'Fly-tipping'), report(605_000, 404_800, 'Broken bench')];
const data: Readonly<Record<string, unknown>> = {
  '/near': { near: 'North Street' },
  '/reports': { type: 'FeatureCollection', features },
  '/ground/': tile,
};

/** A page with a map on which a place is chosen, and what its scripts ask for. */
export const served = async () =>
  serve({
    pages: { '/place': pageWith(place, ['resident.css', 'resident.js', 'map.js']) },
    data,
  });

export const chosen = async (page: Page) =>
  Promise.all(
    ['easting', 'northing'].map(async (name) => Number(await page.locator(`[name=${name}]`).inputValue())),
  );
