import { nationalTiles, webTiles } from '#capabilities/mapping';
import type { TileGrid } from '#capabilities/mapping';
import { slug, text } from '#language';
import { z } from 'zod';
import { name } from '../definition/name.ts';

const inBoth = z.strictObject({ en: text(40), cy: text(40) });

/** Which ground a tile server cuts how: by name, or as its capabilities have it. */
const grid = z.union([
  z
    .enum(['national', 'web'])
    .transform((known): TileGrid => (known === 'national' ? nationalTiles : webTiles)),
  z.strictObject({
    projection: z.enum(['EPSG:27700', 'EPSG:3857']),
    origin: z.tuple([z.number(), z.number()]),
    resolutions: z.array(z.number().positive()).min(1).max(30),
    tileSize: z.int().min(64).max(1_024).default(256),
  }),
]);

const shared = {
  label: inBoth,
  /** What must stand on the map; `{year}` is the present one. */
  attribution: text(200),
  /** A picture from above, which a button of its own shows. */
  aerial: z.boolean().default(false),
  /** Whose maps may show it: many pictures from above are licensed for the council's own business only. */
  portals: z
    .array(z.enum(['resident', 'hub']))
    .min(1)
    .default(['resident', 'hub']),
  /** The last level that may be asked for. */
  finest: z.int().min(0).max(29).optional(),
  /** Tiles that may be fetched a minute, by everybody together. */
  perMinute: z.int().min(1).max(60_000).default(600),
};

const address = z.string().regex(/^https?:\/\/[^\s{}]+(\/|\?|$)/, {
  error: 'Write the whole address of the tile server, such as “https://tiles.example.org/{z}/{x}/{y}.png”.',
});

const basemap = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...shared,
      kind: z.literal('os-maps'),
      layer: z.enum(['Light_27700', 'Road_27700', 'Outdoor_27700', 'Leisure_27700']),
    })
    .transform((found) => ({ ...found, grid: nationalTiles })),
  z.strictObject({
    ...shared,
    kind: z.literal('wmts'),
    address,
    layer: text(200),
    matrixSet: text(200),
    /** How the set calls its levels, `{level}` being the number. */
    matrix: text(200).default('{level}'),
    style: z.string().max(100).default('default'),
    format: z.enum(['image/png', 'image/jpeg', 'image/webp']).default('image/png'),
    grid,
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('xyz'),
    address: address.regex(/^(?=.*\{z\})(?=.*\{x\}).*\{-?y\}/, {
      error: 'Write “{z}”, “{x}” and “{y}” (or “{-y}”) where level, column and row stand in the address.',
    }),
    grid: grid.prefault('web'),
  }),
]);

/** `map` of council.yaml: what maps are drawn on besides the council's own streets, which ask nobody outside. */
export const mapFile = z
  .strictObject({
    /** What a map begins with: `streets`, the council's own, or one of the basemaps. */
    begins: slug.default(slug.parse('streets')),
    basemaps: z.record(name, basemap).default({}),
    /** What must stand on the council's own streets, as their licence asks; `{year}` is the present one. */
    attribution: z.string().max(200).default(''),
  })
  .superRefine(({ begins, basemaps }, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (begins !== 'streets' && !Object.hasOwn(basemaps, begins))
      refuse(['begins'], `Name a basemap of this file, or “streets”: “${begins}” is none.`);
    if (Object.hasOwn(basemaps, 'streets'))
      refuse(['basemaps', 'streets'], 'Name it otherwise: “streets” is the council’s own map.');
  });

export type MapFile = z.output<typeof mapFile>;
export type Basemap = z.output<typeof basemap>;
