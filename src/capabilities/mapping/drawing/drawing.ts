import type { Tongue } from '#language';
import { touches } from '../box.ts';
import type { Box } from '../box.ts';
import { clipLine, clipRing } from './clip.ts';
import { partsOf } from '../shape.ts';
import type { Position, Shape } from '../shape.ts';
import { simplified } from '../simplified.ts';
import { boxOf, pixelOf } from './view.ts';
import type { View } from './view.ts';

/** A sheet of paper being drawn on: which ground it shows, and in which language its names are. */
export type Drawing = { readonly view: View; readonly box: Box; readonly tongue: Tongue };

/** Pixels beyond the edge that are drawn too, so that no cut edge or line end shows. */
const margin = 24;

/** No point is drawn that moves a line by less than this many pixels. */
const fineness = 0.5;

export function drawingOf(view: View, tongue: Tongue): Drawing {
  return { view, box: boxOf(view, margin), tongue };
}

/** The things that touch the paper. */
export function shownOn<Thing extends Box>({ box }: Drawing, things: readonly Thing[]): Thing[] {
  return things.filter((thing) => touches(thing, box));
}

/** Rings as the `d` of a path, to be filled by the even-odd rule. */
export function areaPath({ view, box }: Drawing, shape: Shape): string {
  return partsOf(shape)
    .map((ring) => clipRing(simplified(ring, fineness * view.scale), box))
    .filter((ring) => ring.length > 2)
    .map((ring) => `${pathThrough(view, ring)}z`)
    .join('');
}

export function linePath(drawing: Drawing, shape: Shape): string {
  return stretchesOf(drawing, shape)
    .map((line) => pathThrough(drawing.view, line))
    .join('');
}

/** The stretches of a line on the paper, on the ground's own coordinates. */
export function stretchesOf({ view, box }: Drawing, shape: Shape): Position[][] {
  return partsOf(shape).flatMap((line) => clipLine(simplified(line, fineness * view.scale), box));
}

export function pixel(view: View, [easting, northing]: Position): Position {
  return pixelOf(view, { easting, northing });
}

function pathThrough(view: View, points: readonly Position[]): string {
  return points
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${pixel(view, point).map(tenths).join(' ')}`)
    .join('');
}

export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
