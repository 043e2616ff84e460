import type { GridPoint } from '#language';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import { mapAround, mapConfig, mapView, reportsLayer } from '#portals/shell';
import type { MapConfig } from '#portals/shell';
import type { HubVisit } from '../kit.ts';
import { placeMapWords } from './place-map.words.ts';

/** What a small map of a place needs; nothing where the council has no map. */
export async function placeMap(visit: HubVisit): Promise<MapConfig | undefined> {
  const around = mapAround('hub', visit);
  return mapConfig(visit.tx, around, { layers: [{ ...reportsLayer(around), shown: false }] });
}

type Shown = { readonly config: MapConfig | undefined; readonly called: string };

/** A small map of a place, drawn by the server, which the script makes one that moves. */
export function placeMapView(
  { link, tongue }: HubVisit,
  point: GridPoint,
  { config, called }: Shown,
): Html | undefined {
  if (!config) return undefined;
  const at = `${String(Math.round(point.easting))},${String(Math.round(point.northing))}`;
  const picture = link(`/map/picture.svg?${new URLSearchParams({ at, scale: '1', pin: at }).toString()}`);
  const plain = html`<img
    src="${picture}"
    alt="${placeMapWords[tongue].mapOf(called)}"
    ${attributes({ width: 340, height: 340 })}
  />`;
  return mapView({ config, centre: point, metres: 300, pinned: true, plain });
}
