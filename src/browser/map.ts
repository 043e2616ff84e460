import TileGrid from 'ol/tilegrid/TileGrid.js';
import { inPageTongue } from './both/tongue.ts';
import type { At } from './map/at.ts';
import { fieldsNear } from './map/choosing.ts';
import { addressOf, readConfig, type MapConfig } from './map/config.ts';
import { draw } from './map/draw.ts';
import { buildFrame } from './map/frame.ts';
import { fetchTile } from './map/ground/ground-layer.ts';
import { listen } from './map/listen.ts';
import { mapWords } from './map/words.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-map]')) {
  const config = readConfig(element.dataset['map']);
  const stage = element.querySelector<HTMLElement>('.map-stage');
  if (config && stage) void start(element, stage, config);
}

/** Replaces a plain-HTML map by one that moves. If its ground cannot be had, the plain one stays, and works. */
async function start(element: HTMLElement, stage: HTMLElement, config: MapConfig): Promise<void> {
  const { e, n, width = 600 } = element.dataset;
  const centre = [Number(e), Number(n)] as const;
  if (!(await isThere(config, centre))) return;
  const words = inPageTongue(mapWords);
  const fields = fieldsNear(element);
  const frame = buildFrame(words, { choosing: fields !== undefined });
  const told = stage.querySelector<HTMLElement>('.map-said');
  frame.said.textContent = told?.dataset['live'] ?? told?.textContent ?? '';
  stage.replaceChildren(...frame.parts);
  element.classList.add('live');
  const standing = { element, config, frame, words };
  const pinned = 'point' in element.dataset;
  listen({ ...standing, ...draw(standing, { centre, metres: Number(width), pinned, fields }) });
}

/** Asks for a piece of ground in the middle, which is wanted in any case. */
async function isThere({ ground, bounds }: MapConfig, centre: At): Promise<boolean> {
  if (!bounds) return true;
  const { grid, address, last } = ground;
  const tileGrid = new TileGrid({
    origin: [...grid.origin],
    resolutions: [...grid.resolutions],
    tileSize: grid.tileSize,
  });
  const [z = 0, x = 0, y = 0] = tileGrid.getTileCoordForCoordAndZ([...centre], Math.min(8, last));
  const tile = fetchTile(addressOf(address, { z, x, y }), [z, x, y], tileGrid);
  return tile.then(
    () => true,
    () => false,
  );
}
