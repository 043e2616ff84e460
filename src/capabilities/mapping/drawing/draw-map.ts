import type { Tongue } from '#language';
import { html, render } from '#platform/html';
import { drawLand } from './draw-land.ts';
import { drawCross, drawMarks, drawScale } from './draw-marks.ts';
import { drawNames } from './draw-names.ts';
import { drawStreets } from './draw-streets.ts';
import { drawingOf } from './drawing.ts';
import { colours } from './map-colours.ts';
import type { MapSheet } from '../map.ts';
import type { Mark } from './mark.ts';
import type { View } from './view.ts';

export type Picture = {
  readonly view: View;
  readonly sheet: Pick<MapSheet, 'land' | 'streets'>;
  readonly marks: readonly Mark[];
  readonly tongue: Tongue;
  /** The council's colour, for the marks. */
  readonly colour: string;
  /** A cross in the middle, for choosing the place under it. */
  readonly cross: boolean;
};

/**
 * The map as an SVG picture of `view.width` by `view.height`, for pages without script: pale land, named streets, marks. It
 * must be shown at its own size, since a browser counts the pixels of a click as they are shown.
 */
export function drawMap({ view, sheet, marks, tongue, colour, cross }: Picture): string {
  const { width, height } = view;
  const drawing = drawingOf(view, tongue);
  const box = `0 0 ${width} ${height}`;
  return render(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width="${width}"
      height="${height}"
      viewBox="${box}"
      font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"
    >
      <rect width="100%" height="100%" fill="${colours.sea}" />
      ${drawLand(drawing, sheet.land)} ${drawStreets(drawing, sheet.streets)}
      ${drawNames(drawing, { sheet, marks })} ${drawMarks(drawing, marks, colour)}
      ${cross ? drawCross(view) : undefined} ${drawScale(view)}
    </svg>`,
  );
}
