import { buffer, type Extent } from 'ol/extent.js';
import Feature from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorTileLayer from 'ol/layer/VectorTile.js';
import VectorSource from 'ol/source/Vector.js';
import VectorTileSource from 'ol/source/VectorTile.js';
import TileGrid from 'ol/tilegrid/TileGrid.js';
import TileState from 'ol/TileState.js';
import VectorTile from 'ol/VectorTile.js';
import type RenderFeature from 'ol/render/Feature.js';
import { addressOf, type MapConfig } from '../config.ts';
import { nationalGrid } from '../national-grid.ts';
import type { Palette } from '../palette.ts';
import { nameStyle } from './name-styles.ts';
import { readTile, type GroundTile, type Name } from './read-tile.ts';
import { groundStyle } from './styles.ts';

export type Ground = {
  readonly land: VectorTileLayer;
  readonly names: VectorLayer;
  /** Writes the names of what is in view. */
  readonly nameIn: (extent: Extent, metres: number) => void;
};

type At = readonly [level: number, column: number, row: number];

/** The council's own ground: pieces that come as they are needed, drawn once each, and the names on top of all of them. */
export function groundLayers({ ground }: Pick<MapConfig, 'ground'>, colours: Palette): Ground {
  const { grid, first, address } = ground;
  const tileGrid = new TileGrid({
    origin: [...grid.origin],
    resolutions: [...grid.resolutions],
    tileSize: grid.tileSize,
    minZoom: first,
  });
  const written = new Map<string, readonly Name[]>();
  const load = async (at: At): Promise<GroundTile> => {
    const tile = await fetchTile(addressOf(address, { z: at[0], x: at[1], y: at[2] }), at, tileGrid);
    written.set(at.join(' '), tile.names);
    return tile;
  };
  const source = new VectorTileSource<RenderFeature>({
    projection: nationalGrid,
    tileGrid,
    tileUrlFunction: (at) => at.join(' '),
    tileLoadFunction: (tile, at) => {
      if (!(tile instanceof VectorTile)) return;
      tile.setLoader(() => {
        load(placeIn(at)).then(
          ({ features }) => tile.setFeatures(features),
          () => tile.setState(TileState.ERROR),
        );
      });
    },
  });
  const names = new VectorSource();
  const styleOf = nameStyle(colours);
  return {
    land: new VectorTileLayer({ source, style: groundStyle(colours), preload: 1, background: undefined }),
    names: new VectorLayer({ source: names, updateWhileAnimating: false, renderBuffer: 200 }),
    nameIn: (extent, metres) => {
      const level = tileGrid.getZForResolution(metres);
      const features: Feature[] = [];
      tileGrid.forEachTileCoord(buffer(extent, grid.tileSize * metres * 0.25), level, (at) => {
        for (const name of written.get(at.join(' ')) ?? []) features.push(named(name, styleOf));
      });
      names.clear(true);
      names.addFeatures(features);
    },
  };
}

function placeIn(written: string): At {
  const [level = 0, column = 0, row = 0] = written.split(' ').map(Number);
  return [level, column, row];
}

function named({ text, style, path }: Name, styleOf: ReturnType<typeof nameStyle>): Feature {
  const along = path.length > 2;
  const feature = new Feature(along ? new LineString([...path], 'XY') : new Point([...path]));
  feature.setStyle(styleOf(text, style, along));
  return feature;
}

/** One piece; rejects when it cannot be had. */
export async function fetchTile(address: string, at: At, tileGrid: TileGrid): Promise<GroundTile> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const [west = 0, , , north = 0] = tileGrid.getTileCoordExtent([...at]);
  return readTile(await answer.json(), { west, north, metres: tileGrid.getResolution(at[0]) });
}
