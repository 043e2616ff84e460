import type OlMap from 'ol/Map.js';
import { go, zoomBy } from './calm.ts';
import type { Frame } from './frame.ts';

const ways = { north: [0, 1], south: [0, -1], west: [-1, 0], east: [1, 0] } as const;
/** Of what is seen, so much moves out of sight. */
const share = 0.4;

/** The buttons that move the map and bring it nearer. */
export function startPads(
  map: OlMap,
  { nearer, further, pads }: Pick<Frame, 'nearer' | 'further' | 'pads'>,
): void {
  const view = map.getView();
  nearer.addEventListener('click', () => zoomBy(view, 1));
  further.addEventListener('click', () => zoomBy(view, -1));
  for (const way of ['north', 'south', 'west', 'east'] as const) {
    const [east, north] = ways[way];
    pads[way].addEventListener('click', () => {
      const [width = 0, height = 0] = map.getSize() ?? [];
      const metres = view.getResolution() ?? 1;
      const [easting = 0, northing = 0] = view.getCenter() ?? [];
      go(view, {
        center: [easting + east * width * share * metres, northing + north * height * share * metres],
      });
    });
  }
}
