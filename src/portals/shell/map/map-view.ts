import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { GridPoint } from '#language';
import type { MapConfig } from './map-config.ts';

export type MapShown = {
  /** Without one the plain map is all there is. */
  readonly config: MapConfig | undefined;
  readonly centre: GridPoint;
  /** How many metres it shows across at first. */
  readonly metres: number;
  /** Whether a pin stands in its middle: on a map that only shows. */
  readonly pinned?: boolean;
  /** The map as plain HTML, which the script replaces by one that moves. */
  readonly plain: Html;
  /** What stands on it in words, which the script keeps true. */
  readonly list?: Html | undefined;
};

/** A map: a picture that works by itself, and what the script needs to know to make it one that moves. */
export function mapView({ config, centre, metres, pinned, plain, list }: MapShown): Html {
  return html`<div
    class="map"
    ${config && html`data-map="${JSON.stringify(config)}"`}
    data-e="${Math.round(centre.easting)}"
    data-n="${Math.round(centre.northing)}"
    data-width="${Math.round(metres)}"
    ${pinned === true && html`data-point`}
  >
    <div class="map-stage">${plain}</div>
    ${list && html`<div class="map-list">${list}</div>`}
  </div>`;
}
