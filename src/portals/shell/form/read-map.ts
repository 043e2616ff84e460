import { isDirection, moved, pointAtPixel, viewAround, zoomed } from '#capabilities/mapping';
import type { View } from '#capabilities/mapping';
import { gridPoint } from '#language';
import type { GridPoint } from '#language';
import type { Body } from '#platform/http';
import { unavailable } from '../addresses/address-book.ts';
import type { HelpWanted, MapHelp } from './help.ts';
import { enterButton } from './enter-button.ts';
import { mapFields } from './point-view.ts';

/** The picture's size in pixels: whole on the narrowest phone, since a press is counted in pixels as they are shown. */
const size = { width: 340, height: 340 };
const [wide, within, near] = [8, 2, 1];

type Read = Pick<MapHelp, 'view' | 'point' | 'sought'>;

/** The map as the page's buttons left it: moved, zoomed, pressed, or sent to a street or postcode. */
export async function readMap({
  asked,
  entered,
  addresses,
  centre,
}: HelpWanted & { readonly centre: GridPoint }): Promise<Read> {
  const kept = keptPoint(asked);
  const before =
    viewIn(entered) ?? viewAround({ centre: kept ?? centre, scale: kept ? near : wide, ...size });
  const typed = soughtIn(entered);
  if (isSeeking(entered)) {
    const sought = await addresses.search(typed, 1);
    const [first] = sought === unavailable ? [] : sought.addresses;
    const view = first ? { ...before, centre: first.point, scale: near } : before;
    return {
      view,
      point: kept,
      sought: { typed, found: sought === unavailable ? unavailable : first !== undefined },
    };
  }
  return { ...pressed(before, entered, kept), sought: undefined };
}

/** Whether one of the map's own buttons sent the page: then it is shown again, and nothing is wrong with it. */
export function isMapButton(entered: Body): boolean {
  const names = [mapFields.go, mapFields.move, mapFields.zoom, mapFields.at, `${mapFields.pin}.x`];
  return isSeeking(entered) || names.some((name) => field(entered, name) !== '');
}

/** Enter in the field that seeks a street means the button beside it. */
function isSeeking(entered: Body): boolean {
  const isAsked = field(entered, mapFields.go) !== '' || field(entered, enterButton) !== '';
  return isAsked && soughtIn(entered) !== '';
}

function soughtIn(entered: Body): string {
  return field(entered, mapFields.seek).replaceAll('\0', ' ').trim().slice(0, 100);
}

function pressed(view: View, entered: Body, kept: GridPoint | undefined): Pick<Read, 'view' | 'point'> {
  const [x, y] = [field(entered, `${mapFields.pin}.x`), field(entered, `${mapFields.pin}.y`)];
  if (x !== '' && y !== '') {
    const point = whole(pointAtPixel(view, Number(x), Number(y)));
    return { view: { ...view, ...closer(view, point) }, point };
  }
  const named = pointIn(field(entered, mapFields.at));
  if (named) return { view: { ...view, centre: named, scale: Math.min(view.scale, within) }, point: named };
  const direction = field(entered, mapFields.move);
  if (isDirection(direction)) return { view: moved(view, direction), point: kept };
  const way = field(entered, mapFields.zoom);
  return { view: way === 'in' || way === 'out' ? zoomed(view, way) : view, point: kept };
}

/** A press on a picture of the whole area is a guess: the next picture shows the place near, to be pressed again. */
function closer({ scale }: View, point: GridPoint): Pick<View, 'centre' | 'scale'> | undefined {
  return scale > within ? { centre: point, scale: within } : undefined;
}

function keptPoint({ questions }: HelpWanted['asked']): GridPoint | undefined {
  const asked = questions.find(({ question: { kind } }) => kind === 'point' || kind === 'asset');
  if (!asked) return undefined;
  const given = (part: string) => asked.given[`${asked.question.question}.${part}`];
  if (given('easting') === '' || given('easting') === undefined) return undefined;
  return gridPoint.safeParse({ easting: given('easting'), northing: given('northing') }).data;
}

/** Where something stands that is known already: `651409,313177`, by the button beside it. */
function pointIn(written: string): GridPoint | undefined {
  const [easting, northing] = written.split(',');
  return gridPoint.safeParse({ easting, northing }).data;
}

function viewIn(entered: Body): View | undefined {
  const [easting, northing, scale] = field(entered, mapFields.view).split(' ').map(Number);
  const parsed = gridPoint.safeParse({ easting, northing });
  return parsed.success && scale !== undefined
    ? viewAround({ centre: parsed.data, scale, ...size })
    : undefined;
}

function whole({ easting, northing }: GridPoint): GridPoint {
  return { easting: Math.round(easting), northing: Math.round(northing) };
}

function field(entered: Body, name: string): string {
  const value = Object.hasOwn(entered, name) ? entered[name] : '';
  return typeof value === 'string' ? value : '';
}
