import { groundTile } from '#capabilities/mapping';
import { endpointMaker } from '#platform/http';
import type { Endpoint, Kit } from '#platform/http';
import { z } from 'zod';

const figure = z.coerce.number().int().min(0).max(9_999_999);

/** The council's own ground in pieces. An address that names the map's present revision holds for ever. */
export function groundEndpoint<K extends Kit>(access: K['access']): Endpoint<K> {
  return endpointMaker<K>()({
    at: '/map/ground/:level/:column/:row',
    access,
    params: z.object({ level: figure, column: figure, row: figure }),
    query: z.object({ revision: z.string().max(100).optional() }),
    answer: async ({ tx, tongue, params: at, query }) => {
      const tile = await groundTile(tx, { at, tongue });
      return (
        tile && {
          type: 'application/json; charset=utf-8',
          body: tile.body,
          cache:
            query.revision === tile.revision ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
        }
      );
    },
  });
}
