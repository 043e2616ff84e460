import { boxOf, streetNear, viewAround } from '#capabilities/mapping';
import { metresBetween } from '#language';
import type { GridPoint, Tongue } from '#language';
import type { Tx } from '#platform/database';
import { photographPath } from '../files/photograph-relay.ts';
import type { MapAround } from '../map/around.ts';
import { knownIn } from '../map/known-in.ts';
import type { Known } from '../map/known-in.ts';
import { mapCentre } from '../map/map-centre.ts';
import { mapConfig, reportsLayer } from '../map/map-config.ts';
import type { MapLayer } from '../map/map-config.ts';
import { placeOf } from './find-for-asset.ts';
import type { HelpWanted, MapHelp } from './help.ts';
import { readMap } from './read-map.ts';

/** Of what is known on a picture, so much is listed beside it. */
const mostListed = 8;
/** Beyond that a list of the nearest says little. */
const mostKnown = 500;

/**
 * The map as it was moved, with what is reported already on the ground that it shows; where one of a layer is asked for, with
 * the things of that layer instead.
 */
export async function mapFor(tx: Tx, wanted: HelpWanted, layer?: string): Promise<MapHelp> {
  const { tongue, around, service } = wanted;
  const { view, point, sought } = await readMap({ ...wanted, centre: await mapCentre(tx) });
  const near = await streetNear(tx, point ?? view.centre, { tongue });
  const { reports } =
    layer === undefined
      ? await knownIn(tx, around, { box: boxOf(view), service, most: mostKnown })
      : { reports: [] };
  const config = await mapConfig(tx, around, { layers: layer ? [] : [reportsLayer(around, service)] });
  const far = (one: { readonly point: GridPoint }) => metresBetween(view.centre, one.point);
  return {
    view,
    point,
    near: near?.name,
    sought,
    picture: around.link(pictureOf({ view: viewAround(view), point, layer, tongue })),
    config: config && { ...config, layers: config.layers.map((one) => shownIf(one, layer)) },
    known: reports
      .toSorted((one, other) => far(one) - far(other))
      .slice(0, mostListed)
      .map((one) => withPhotograph(one, around)),
  };
}

function withPhotograph(known: Known, { link }: MapAround): MapHelp['known'][number] {
  const [first] = known.photographs;
  return { ...known, photograph: first && link(photographPath(first)) };
}

/** The layer of which one is asked for stands on the map from the first. */
function shownIf(one: MapLayer, layer: string | undefined): MapLayer {
  return one.name === layer ? { ...one, shown: true } : one;
}

type Pictured = Pick<MapHelp, 'view' | 'point'> & {
  readonly tongue: Tongue;
  /** The layer whose things near the place are shown, with the letters that they have in the list. */
  readonly layer: string | undefined;
};

function pictureOf({ view, point, layer, tongue }: Pictured): string {
  const around = layer === undefined ? undefined : placeOf({ view, point });
  const asked = {
    at: at(view.centre),
    scale: String(view.scale),
    ...(point ? { pin: at(point) } : {}),
    ...(layer === undefined ? { known: 'yes' } : {}),
    ...(layer !== undefined && around ? { layer, around: at(around) } : {}),
    tongue,
  };
  return `/map/picture.svg?${new URLSearchParams(asked).toString()}`;
}

function at({ easting, northing }: GridPoint): string {
  return `${String(Math.round(easting))},${String(Math.round(northing))}`;
}
