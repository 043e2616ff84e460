import { assetLayers, assetsNear, boxOf, drawMap, mapOf, viewAround } from '#capabilities/mapping';
import type { Mark } from '#capabilities/mapping';
import { slug } from '#language';
import type { GridPoint } from '#language';
import type { Tx } from '#platform/database';
import { endpointMaker } from '#platform/http';
import type { Endpoint } from '#platform/http';
import { z } from 'zod';
import { letterOf, mostAssets } from '../form/find-for-asset.ts';
import { mapAround } from './around.ts';
import { placeInAddress } from './in-address.ts';
import type { MapKit } from './map-kit.ts';
import { knownIn } from './known-in.ts';

const query = z.object({
  at: placeInAddress,
  scale: z.coerce.number().positive(),
  pin: placeInAddress.optional(),
  /** Whether what is reported already stands on it. */
  known: z.literal('yes').optional().catch(undefined),
  /** The layer whose things near a place bear the letters of the list beside the picture. */
  layer: slug.optional().catch(undefined),
  around: placeInAddress.optional(),
});
const size = { width: 340, height: 340 };
/** Names and marks that begin outside the picture reach into it. */
const margin = 40;

/** The map as a picture for pages without script. */
export function pictureEndpoint<K extends MapKit>(
  portal: 'resident' | 'hub',
  access: K['access'],
): Endpoint<K> {
  return endpointMaker<K>()({
    at: '/map/picture.svg',
    access,
    params: z.object({}),
    query,
    answer: async (visit) => {
      const {
        tx,
        tongue,
        world,
        query: { at, scale, pin, known, layer, around },
      } = visit;
      const view = viewAround({ centre: at, scale, ...size });
      const box = boxOf(view, margin);
      const { land, streets } = within(await mapOf(tx), box);
      const dots = known ? (await knownIn(tx, mapAround(portal, visit), { box, most: 200 })).reports : [];
      const things = layer && around ? await lettered(tx, layer, around) : [];
      const pins = pin ? [{ point: pin, chosen: true }] : [];
      const marks = [...dots.map(({ point }) => ({ point })), ...things, ...pins];
      const colour = world.council.theme.brand;
      const body = drawMap({ view, sheet: { land, streets }, marks, tongue, colour, cross: !pin });
      const cache = known ? 'private, max-age=60' : 'public, max-age=3600';
      return { type: 'image/svg+xml; charset=utf-8', body, cache };
    },
  });
}

/** Only things that somebody may report or look for: others are not for everybody to see. */
async function lettered(tx: Tx, layer: string, around: GridPoint): Promise<readonly Mark[]> {
  const known = (await assetLayers(tx)).find((one) => one.layer === layer);
  if (!known?.isReportable && !known?.isPublic) return [];
  const near = await assetsNear(tx, around, { layers: [layer], within: known.within, most: mostAssets });
  // The nearest is drawn last, over what it would stand behind.
  return near.map(({ point }, index) => ({ point, letter: letterOf(index) })).toReversed();
}

type Box = ReturnType<typeof boxOf>;
type Sheet = Awaited<ReturnType<typeof mapOf>>;

function within({ land, streets }: Sheet, box: Box): Pick<Sheet, 'land' | 'streets'> {
  const touches = (thing: Box) =>
    thing.west <= box.east && thing.east >= box.west && thing.south <= box.north && thing.north >= box.south;
  return { land: land.filter(touches), streets: streets.filter(touches) };
}
