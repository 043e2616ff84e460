import { ownershipAt, streetNear } from '#capabilities/mapping';
import { londonDay } from '#language';
import { endpointMaker } from '#platform/http';
import type { Endpoint, Kit } from '#platform/http';
import { z } from 'zod';
import { placeInAddress } from './in-address.ts';
import { mapWords } from './map.words.ts';

/** What is to be said of a place that is being chosen: the street near it, and who looks after it where that is not the council. */
export function placeEndpoint<K extends Kit>(access: K['access']): Endpoint<K> {
  return endpointMaker<K>()({
    at: '/map/place.json',
    access,
    params: z.object({}),
    query: z.object({ at: placeInAddress }),
    answer: async ({ tx, now, tongue, query: { at } }) => {
      const street = await streetNear(tx, at, { tongue });
      const owner = await ownershipAt(tx, at, { on: londonDay(now) });
      const place = {
        ...(street ? { near: street.name } : {}),
        ...(owner
          ? {
              notOurs: {
                says: `${mapWords[tongue].notOurs(owner.name[tongue])} ${owner.says[tongue]}`,
                ...(owner.does.way === 'tell' && owner.web !== undefined
                  ? { href: owner.web, name: owner.name[tongue] }
                  : {}),
              },
            }
          : {}),
      };
      return {
        type: 'application/json; charset=utf-8',
        body: JSON.stringify(place),
        cache: 'public, max-age=3600',
      };
    },
  });
}
