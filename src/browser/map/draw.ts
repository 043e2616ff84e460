import { boundingExtent, getCenter, getWidth, type Extent } from 'ol/extent.js';
import { defaults as interactions } from 'ol/interaction/defaults.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import type { Frame } from './frame.ts';
import { landLayer, streetLayers } from './ground.ts';
import { nationalGrid } from './national-grid.ts';
import type { Palette } from './palette.ts';
import { pinLayer, reportLayer } from './pins.ts';
import type { Area, At, Report, Street } from './read.ts';

/** What a map shows, read from the addresses in its page. */
export type Shown = {
  readonly areas: readonly Area[];
  readonly streets: readonly Street[];
  readonly reports: readonly Report[];
};

export type Drawn = { readonly map: OlMap; readonly bounds: Extent; putPin(at: At): void };

/** Draws the map into its frame; `width` is the metres across at first. */
export function drawMap(
  frame: Frame,
  shown: Shown,
  look: { colours: Palette; centre: At; width: number },
): Drawn {
  const bounds = boundingExtent(
    [...shown.areas.flatMap(({ ring }) => ring), ...shown.streets.flatMap(({ line }) => line)].map(
      ([e, n]) => [e, n],
    ),
  );
  const across = Math.max(frame.canvas.clientWidth, 300); // pixels
  const pin = pinLayer(look.colours);
  const map = new OlMap({
    target: frame.canvas,
    controls: [],
    // The wheel scrolls the page until the map has the focus; a press chooses at once, so a second press does not zoom.
    interactions: interactions({
      keyboard: false,
      altShiftDragRotate: false,
      pinchRotate: false,
      doubleClickZoom: false,
      mouseWheelZoom: false,
    }).extend([new MouseWheelZoom({ onFocusOnly: true })]),
    layers: [
      landLayer(shown.areas, look.colours),
      ...streetLayers(shown.streets, look.colours),
      reportLayer(shown.reports, look.colours),
      pin.layer,
    ],
    view: new View({
      projection: nationalGrid,
      center: look.centre.every(Number.isFinite) ? [...look.centre] : getCenter(bounds),
      resolution: look.width / across,
      minResolution: 0.1,
      maxResolution: getWidth(bounds) / across, // the whole area, and no empty sea about it
      extent: bounds,
      constrainOnlyCenter: true,
      enableRotation: false,
    }),
  });
  return { map, bounds, putPin: (at) => pin.put(at) };
}
