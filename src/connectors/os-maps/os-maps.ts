import { nationalTiles } from '#capabilities/mapping';
import type { TileAt, TileGrid } from '#capabilities/mapping';

export type OsMapsSettings = {
  /** Of a project of the OS Data Hub that has the OS Maps API. */
  readonly key: string;
  /** `Light_27700`, `Road_27700`, `Outdoor_27700` or `Leisure_27700`. */
  readonly layer: string;
  /** The last level that the key's plan has: 9 without premium data. */
  readonly finest?: number | undefined;
  /** The stand-in's, in a council that does not exist. */
  readonly address?: string | undefined;
};

/** A tile source as connectors of tile servers take it. */
export type OsMapsSource = {
  readonly grid: TileGrid;
  readonly finest: number;
  readonly request: (at: TileAt) => {
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
  };
};

const osMapsAddress = 'https://api.os.uk/maps/raster/v1/wmts';

/** The OS Maps API: its tile service (WMTS) on the National Grid. The key goes as a header, so that no log of addresses has it. */
export function osMapsSource({ key, layer, finest, address = osMapsAddress }: OsMapsSettings): OsMapsSource {
  const headers = { key };
  return {
    grid: nationalTiles,
    finest: Math.min(finest ?? Infinity, lastOf(layer)),
    request: ({ level, column, row }) => {
      const url = new URL(address);
      const values = {
        service: 'WMTS',
        request: 'GetTile',
        version: '1.0.0',
        style: 'default',
        layer,
        format: 'image/png',
        tileMatrixSet: 'EPSG:27700',
        tileMatrix: String(level),
        tileRow: String(row),
        tileCol: String(column),
      };
      for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
      return { url, headers };
    },
  };
}

/** Leisure maps end where a path can be followed. */
function lastOf(layer: string): number {
  return layer.startsWith('Leisure') ? 9 : 13;
}
