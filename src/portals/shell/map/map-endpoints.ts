import type { Endpoint } from '#platform/http';
import { areasEndpoint } from './areas-endpoint.ts';
import { assetsEndpoint } from './assets-endpoint.ts';
import { groundEndpoint } from './ground-endpoint.ts';
import type { MapKit } from './map-kit.ts';
import { pictureEndpoint } from './picture-endpoint.ts';
import { placeEndpoint } from './place-endpoint.ts';
import { reportsEndpoint } from './reports-endpoint.ts';
import type { ReportsPortal } from './reports-endpoint.ts';

/** What a portal's maps ask for: their ground, what stands on it, and a picture of it for pages without script. */
export function mapEndpoints<K extends MapKit>(of: ReportsPortal<K>): readonly Endpoint<K>[] {
  const { portal, access } = of;
  return [
    groundEndpoint(access),
    pictureEndpoint(portal, access),
    placeEndpoint(access),
    reportsEndpoint(of),
    areasEndpoint(access),
    assetsEndpoint(portal, access),
  ];
}
