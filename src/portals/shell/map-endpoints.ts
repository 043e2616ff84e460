import { boxOf, drawMap, mapExtract, mapOf, viewAround } from '#capabilities/mapping';
import { gridPoint } from '#language';
import { endpointMaker } from '#platform/http';
import type { Endpoint, Kit } from '#platform/http';
import type { Council } from '#services';
import { z } from 'zod';

/** What the map needs of a portal's world. */
export type MapKit = Kit & { readonly world: { readonly council: Pick<Council, 'theme'> } };

const nothing = z.object({});
/** The borough's streets change by an import, some times a year. */
const anHour = 'public, max-age=3600';

const place = z
  .string()
  .regex(/^\d{1,7},\d{1,7}$/)
  .transform((typed, context) => {
    const [easting, northing] = typed.split(',');
    const parsed = gridPoint.safeParse({ easting, northing });
    if (parsed.success) return parsed.data;
    context.issues.push({ code: 'custom', message: 'malformed', input: typed });
    return z.NEVER;
  });
const picture = z.object({ at: place, scale: z.coerce.number().positive(), pin: place.optional() });
const size = { width: 340, height: 340 };
/** Names and marks that begin outside the picture reach into it. */
const margin = 40;

/** The map as data for the script, and as a picture for pages without it. */
export function mapEndpoints<K extends MapKit>(access: K['access']): readonly Endpoint<K>[] {
  const endpoint = endpointMaker<K>();
  const extract = (part: 'land' | 'streets') =>
    endpoint({
      at: `/map/${part}.json`,
      access,
      params: nothing,
      query: nothing,
      answer: async ({ tx, tongue }) => {
        const extracted = await mapExtract(tx, { tongue });
        return {
          type: 'application/json; charset=utf-8',
          body: JSON.stringify(extracted[part]),
          cache: anHour,
        };
      },
    });
  return [
    extract('land'),
    extract('streets'),
    endpoint({
      at: '/map/picture.svg',
      access,
      params: nothing,
      query: picture,
      answer: async ({ tx, tongue, world, query: { at, scale, pin } }) => {
        const view = viewAround({ centre: at, scale, ...size });
        const { land, streets } = within(await mapOf(tx), boxOf(view, margin));
        const marks = pin ? [{ point: pin, chosen: true }] : [];
        const colour = world.council.theme.brand;
        const body = drawMap({ view, sheet: { land, streets }, marks, tongue, colour, cross: !pin });
        return { type: 'image/svg+xml; charset=utf-8', body, cache: anHour };
      },
    }),
  ];
}

type Box = ReturnType<typeof boxOf>;
type Sheet = Awaited<ReturnType<typeof mapOf>>;

function within({ land, streets }: Sheet, box: Box): Pick<Sheet, 'land' | 'streets'> {
  const touches = (thing: Box) =>
    thing.west <= box.east && thing.east >= box.west && thing.south <= box.north && thing.north >= box.south;
  return { land: land.filter(touches), streets: streets.filter(touches) };
}
