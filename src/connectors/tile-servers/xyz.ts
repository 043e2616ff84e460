import type { TileSource } from './tile-source.ts';

export type XyzSettings = Pick<TileSource, 'grid' | 'finest'> & {
  /** `https://tiles.example.org/{z}/{x}/{y}.png?key={key}`; `{-y}` counts rows from the bottom, as TMS does. */
  readonly address: string;
  readonly key?: string | undefined;
};

/** Tiles at addresses of level, column and row. */
export function xyzSource({ address, key = '', grid, finest }: XyzSettings): TileSource {
  return {
    grid,
    finest,
    request: ({ level, column, row }) => {
      const values: Readonly<Record<string, string>> = {
        z: String(level),
        x: String(column),
        y: String(row),
        '-y': String(2 ** level - 1 - row),
        key: encodeURIComponent(key),
      };
      const url = address.replaceAll(/\{(z|x|y|-y|key)\}/g, (_all, name: string) => values[name] ?? '');
      return { url: new URL(url), headers: {} };
    },
  };
}
