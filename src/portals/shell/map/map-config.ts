import { areaKinds, boundsOfMap, groundLevels, groundTiles } from '#capabilities/mapping';
import { kindsOn, mapOf, standingLayers } from '#capabilities/mapping';
import type { TileGrid } from '#capabilities/mapping';
import { london, londonDay } from '#language';
import type { Tx } from '#platform/database';
import type { MapAround } from './around.ts';
import { mapWords } from './map.words.ts';

/** What a page tells the map's script, as JSON in `data-map`. Addresses have `{z}`, `{x}`, `{y}` for a tile and `{box}` for a box. */
export type MapConfig = {
  readonly bounds: readonly [west: number, south: number, east: number, north: number] | undefined;
  readonly ground: {
    readonly label: string;
    readonly address: string;
    readonly grid: TileGrid;
    readonly levels: { readonly first: number; readonly last: number };
    readonly attribution: string;
  };
  readonly basemaps: readonly {
    readonly name: string;
    readonly label: string;
    readonly address: string;
    readonly grid: TileGrid;
    readonly finest: number;
    readonly aerial: boolean;
    readonly attribution: string;
  }[];
  /** One of the basemaps, or `streets`. */
  readonly begins: string;
  readonly place: string;
  readonly layers: readonly MapLayer[];
};

export type MapLayer = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'reports' | 'cases' | 'assets' | 'areas';
  readonly address: string;
  readonly shown: boolean;
  /** How things of it are drawn. */
  readonly marker?: string;
};

/** The layers that a page wants, besides the areas that every map can show. */
export type WithLayers = { readonly layers: readonly MapLayer[] };

/** What the script of a map needs to know; nothing where the council has nothing to draw one on. */
export async function mapConfig(
  tx: Tx,
  around: MapAround,
  { layers }: WithLayers,
): Promise<MapConfig | undefined> {
  const { portal, council, tongue, link } = around;
  const { revision } = await mapOf(tx);
  const bounds = await boundsOfMap(tx);
  const { map } = council;
  const asked = new URLSearchParams({ revision, tongue }).toString();
  const basemaps = Object.entries(map.basemaps)
    .filter(([, { portals }]) => portals.includes(portal))
    .map(([name, { label, grid, aerial, finest, attribution }]) => ({
      name,
      label: label[tongue],
      address: link(`/map/tiles/${name}/{z}/{x}/{y}`),
      grid,
      finest: Math.min(finest ?? Infinity, grid.resolutions.length - 1),
      aerial,
      attribution: inYear(attribution, around),
    }));
  if (!bounds && basemaps.length === 0) return undefined;
  return {
    bounds: bounds && [bounds.west, bounds.south, bounds.east, bounds.north],
    ground: {
      label: mapWords[tongue].streets,
      address: link(`/map/ground/{z}/{x}/{y}?${asked}`),
      grid: groundTiles,
      levels: groundLevels,
      attribution: inYear(map.attribution, around),
    },
    basemaps,
    begins: basemaps.some(({ name }) => name === map.begins) ? map.begins : 'streets',
    place: link(`/map/place.json?tongue=${tongue}&at={at}`),
    layers: [...layers, ...(await thingLayers(tx, around)), ...(await areaLayers(tx, around))],
  };
}

function inYear(attribution: string, { now }: MapAround): string {
  return attribution.replaceAll('{year}', String(now.toZonedDateTimeISO(london).year));
}

/** What is reported already. */
export function reportsLayer({ tongue, link }: MapAround, service?: string): MapLayer {
  const asked = new URLSearchParams({ tongue, ...(service === undefined ? {} : { service }) }).toString();
  const address = link(`/map/reports.json?${asked}&box={box}`);
  return { name: 'reports', label: mapWords[tongue].reports, kind: 'reports', address, shown: true };
}

async function thingLayers(tx: Tx, { portal, tongue, link }: MapAround): Promise<readonly MapLayer[]> {
  const layers = await standingLayers(tx);
  return layers
    .filter(({ isPublic }) => isPublic || portal === 'hub')
    .map(({ layer, words, marker }) => ({
      name: layer,
      label: words[tongue].many,
      kind: 'assets',
      address: link(`/map/assets.json?tongue=${tongue}&layer=${layer}&box={box}`),
      shown: false,
      marker,
    }));
}

/** The kinds that people know places by. */
const shownKinds = ['ward', 'parish', 'conservation-area'];

async function areaLayers(tx: Tx, { portal, tongue, now, link }: MapAround): Promise<readonly MapLayer[]> {
  const there = await kindsOn(tx, { on: londonDay(now) });
  return (await areaKinds(tx))
    .filter(
      ({ kind }) => there.has(kind) && (portal === 'hub' ? kind !== 'borough' : shownKinds.includes(kind)),
    )
    .map(({ kind, words }) => ({
      name: kind,
      label: words[tongue].many,
      kind: 'areas',
      address: link(`/map/areas.json?tongue=${tongue}&kind=${kind}`),
      shown: false,
    }));
}
