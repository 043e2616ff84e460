import TileLayer from 'ol/layer/Tile.js';
import TileImage from 'ol/source/TileImage.js';
import TileGrid from 'ol/tilegrid/TileGrid.js';
import { addressOf, type Basemap, type MapConfig } from '../config.ts';
import type { Ground } from '../ground/ground-layer.ts';
import { nationalGrid } from '../national-grid.ts';

export type Bases = {
  readonly layers: readonly TileLayer[];
  /** What the map is drawn on: `streets`, or the name of a basemap. */
  readonly now: () => string;
  readonly choose: (name: string) => void;
};

type Settings = {
  readonly ground: Ground;
  /** Hears what the map is drawn on, and what must stand on it. */
  readonly changed: (name: string, attribution: string) => void;
  /** Hears that a basemap is away, after the map went back to our own streets. */
  readonly away: (label: string) => void;
};

/** So many tiles that do not come, with none that does, are a server that is away. */
const patience = 3;

/** What a map can be drawn on. A server that is away leaves the council's own streets. */
export function basesOf(config: MapConfig, { ground, changed, away }: Settings): Bases {
  let chosen = config.begins;
  const layers = new Map(config.basemaps.map((of) => [of.name, layerOf(of, () => lost(of))]));
  const show = () => {
    const basemap = config.basemaps.find(({ name }) => name === chosen);
    for (const [name, layer] of layers) layer.setVisible(name === chosen);
    ground.land.setVisible(basemap === undefined);
    ground.names.setVisible(basemap === undefined);
    changed(basemap ? chosen : 'streets', (basemap ?? config.ground).attribution);
  };
  const lost = ({ name, label }: Basemap) => {
    if (chosen !== name) return;
    chosen = 'streets';
    show();
    away(label);
  };
  queueMicrotask(show);
  return {
    layers: [...layers.values()],
    now: () => chosen,
    choose: (name) => {
      chosen = name;
      // What failed before is asked for again.
      layers.get(name)?.getSource()?.refresh();
      show();
    },
  };
}

function layerOf({ address, grid, finest }: Basemap, lost: () => void): TileLayer {
  const tileGrid = new TileGrid({
    origin: [...grid.origin],
    resolutions: grid.resolutions.slice(0, finest + 1),
    tileSize: grid.tileSize,
  });
  const source = new TileImage({
    projection: grid.projection === 'EPSG:27700' ? nationalGrid : grid.projection,
    tileGrid,
    tileUrlFunction: ([z = 0, x = 0, y = 0]) => addressOf(address, { z, x, y }),
    transition: 0,
    wrapX: false,
  });
  let failed = 0;
  source.on('tileloadend', () => {
    failed = 0;
  });
  source.on('tileloaderror', () => {
    failed += 1;
    if (failed < patience) return;
    failed = 0;
    lost();
  });
  return new TileLayer({ source, visible: false });
}
