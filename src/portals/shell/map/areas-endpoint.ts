import { areaKinds, areaShapes, labelPoint } from '#capabilities/mapping';
import { londonDay, slug } from '#language';
import { endpointMaker } from '#platform/http';
import type { Endpoint, Kit } from '#platform/http';
import { z } from 'zod';
import { sentFeatures } from './geojson.ts';

/** The areas of a kind as they are today: outline and name, in whole metres. */
export function areasEndpoint<K extends Kit>(access: K['access']): Endpoint<K> {
  return endpointMaker<K>()({
    at: '/map/areas.json',
    access,
    params: z.object({}),
    query: z.object({ kind: slug }),
    answer: async ({ tx, now, tongue, query: { kind } }) => {
      if (!(await areaKinds(tx)).some((known) => known.kind === kind)) return undefined;
      const areas = await areaShapes(tx, kind, { on: londonDay(now) });
      const features = areas.map(({ code, name, rings }) => ({
        type: 'Feature' as const,
        geometry: { type: 'MultiLineString', coordinates: rings.map((ring) => ring.map(whole)) },
        properties: { title: name[tongue], code, at: labelPoint({ rings })?.map(Math.round) },
      }));
      return sentFeatures(features, 'public, max-age=3600');
    },
  });
}

function whole([easting, northing]: readonly [number, number]): readonly [number, number] {
  return [Math.round(easting), Math.round(northing)];
}
