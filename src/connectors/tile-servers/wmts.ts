import type { TileSource } from './tile-source.ts';

export type WmtsSettings = Pick<TileSource, 'grid' | 'finest'> & {
  /** The service's address for key-value requests; `{key}` in it is the key. */
  readonly address: string;
  readonly key?: string | undefined;
  readonly layer: string;
  readonly matrixSet: string;
  /** The name of a level in the matrix set, `{level}` being its number: `EPSG:27700:{level}`, or `{level}` alone. */
  readonly matrix: string;
  readonly style: string;
  readonly format: string;
};

/** Tiles of a Web Map Tile Service (OGC 07-057r7), asked for by key-value pairs. */
export function wmtsSource({ address, key = '', grid, finest, ...asked }: WmtsSettings): TileSource {
  const base = address.replaceAll('{key}', encodeURIComponent(key));
  return {
    grid,
    finest,
    request: ({ level, column, row }) => {
      const url = new URL(base);
      const values = {
        SERVICE: 'WMTS',
        REQUEST: 'GetTile',
        VERSION: '1.0.0',
        LAYER: asked.layer,
        STYLE: asked.style,
        FORMAT: asked.format,
        TILEMATRIXSET: asked.matrixSet,
        TILEMATRIX: asked.matrix.replaceAll('{level}', String(level)),
        TILEROW: String(row),
        TILECOL: String(column),
      };
      for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
      return { url, headers: {} };
    },
  };
}
