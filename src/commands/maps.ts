import { join, resolve } from 'node:path';
import { boundsOfMap } from '#capabilities/mapping';
import type { Box, TilePort } from '#capabilities/mapping';
import { osMapsSource } from '#connectors/os-maps';
import { openTiles, wmtsSource, xyzSource } from '#connectors/tile-servers';
import type { TileSource } from '#connectors/tile-servers';
import { remembered } from '#platform/clock';
import { transaction } from '#platform/database';
import type { Basemap } from '#services';
import { checkout } from './installation.ts';
import type { Installation, LocalCouncil } from './installation.ts';

const opened = new WeakMap<LocalCouncil, TilePort>();

/** The tile servers of a council: opened once, however often its portals are put together. */
export function tilesOf(installation: Installation, local: LocalCouncil): TilePort {
  const known = opened.get(local) ?? open(installation, local);
  opened.set(local, known);
  return known;
}

function open(installation: Installation, local: LocalCouncil): TilePort {
  const { settings, clock, database, log } = installation;
  const { council, authority } = local;
  const basemaps = Object.entries(council.map.basemaps).map(([name, basemap]) => ({
    name,
    source: sourceOf(basemap, accessTo(installation, local, name)),
    identity: JSON.stringify(basemap),
    perMinute: basemap.perMinute,
  }));
  const within = remembered<Box | undefined>({ clock, forSeconds: 600, first: undefined }, async () =>
    transaction(database, authority, boundsOfMap),
  );
  return openTiles({
    basemaps,
    clock,
    folder: join(resolve(checkout, settings.MOOTHALL_CACHE), council.slug),
    fictional: council.fictional,
    within,
    onRest: (basemap) =>
      log.warn({ council: council.slug, basemap }, 'a map’s server is left alone for a while'),
  });
}

export type MapAccess = { readonly key?: string | undefined; readonly address?: string | undefined };

/** What an outside map wants of a council. Another address than council.yaml has is a stand-in's, for a council that does not exist. */
export function accessTo(
  { settings }: Pick<Installation, 'settings'>,
  { council }: Pick<LocalCouncil, 'council'>,
  basemap: string,
): MapAccess {
  const { key, address } = settings.MOOTHALL_MAPS[council.slug]?.[basemap] ?? {};
  return { key, address: council.fictional ? address : undefined };
}

export function sourceOf(basemap: Basemap, { key, address }: MapAccess): TileSource {
  if (basemap.kind === 'os-maps') return osMapsSource({ ...basemap, key: key ?? '', address });
  const named = { key, address: address ?? basemap.address };
  return basemap.kind === 'wmts' ? wmtsSource({ ...basemap, ...named }) : xyzSource({ ...basemap, ...named });
}
