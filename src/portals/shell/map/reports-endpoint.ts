import { sayReference, slug } from '#language';
import type { CaseReference } from '#language';
import { endpointMaker } from '#platform/http';
import type { Endpoint, Visit } from '#platform/http';
import { z } from 'zod';
import { photographPath } from '../files/photograph-relay.ts';
import { mapAround } from './around.ts';
import { pointFeature, sentFeatures } from './geojson.ts';
import { boxInAddress } from './in-address.ts';
import { knownIn } from './known-in.ts';
import type { MapKit } from './map-kit.ts';

export type ReportsPortal<K extends MapKit> = {
  readonly portal: 'resident' | 'hub';
  readonly access: K['access'];
  /** The page of a case, for who may open it. */
  readonly casePath?: (visit: Visit<K>, reference: CaseReference) => string | undefined;
};

/**
 * What is reported already in a box: the open cases that anybody may know of, with what they are, since when and how they stand.
 * Where there are more than 10,000, how many there are in each square.
 */
export function reportsEndpoint<K extends MapKit>({
  portal,
  access,
  casePath,
}: ReportsPortal<K>): Endpoint<K> {
  return endpointMaker<K>()({
    at: '/map/reports.json',
    access,
    params: z.object({}),
    query: z.object({ box: boxInAddress, service: slug.optional().catch(undefined) }),
    answer: async (visit) => {
      const { reports, counts } = await knownIn(visit.tx, mapAround(portal, visit), visit.query);
      const features = reports.map(({ reference, title, says, point, joinable, photographs: [first] }) => {
        const href = casePath?.(visit, reference);
        const shown = href === undefined ? {} : { href, reference: sayReference(reference) };
        const photograph = first && { photograph: visit.link(photographPath(first)) };
        return pointFeature(point, {
          title,
          says,
          ...shown,
          ...photograph,
          ...(joinable ? { joinable } : {}),
        });
      });
      const squares = counts.map(({ count, point }) => pointFeature(point, { count }));
      return sentFeatures([...features, ...squares], 'private, max-age=60');
    },
  });
}
