import type OlMap from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import type { Frame } from './frame.ts';
import type { At } from './read.ts';

type Hands = { moved(at: At): void; chosen(at: At): void };

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const stride = 24; // pixels
const fineStride = 4; // with Shift, to tell one side of a street from the other

/** A cross that the arrow keys move; the map follows when it nears the edge. Enter or Space chooses. */
export function startKeyboard(map: OlMap, { canvas, cross }: Frame, hands: Hands): { moveTo(at: At): void } {
  const overlay = new Overlay({ element: cross, positioning: 'center-center', stopEvent: false });
  overlay.setPosition(map.getView().getCenter());
  map.addOverlay(overlay);
  const place = (): At => {
    const [easting = 0, northing = 0] = overlay.getPosition() ?? [];
    return [easting, northing];
  };
  const move = ([east, north]: readonly [number, number], fine: boolean) => {
    const step = (fine ? fineStride : stride) * (map.getView().getResolution() ?? 1);
    const [easting, northing] = place();
    overlay.setPosition([easting + east * step, northing + north * step]);
    follow(map, place());
    hands.moved(place());
  };
  const acts: Readonly<Record<string, () => void>> = {
    Enter: () => hands.chosen(place()),
    ' ': () => hands.chosen(place()),
    '+': () => zoomBy(map, 1, place()),
    '=': () => zoomBy(map, 1, place()),
    '-': () => zoomBy(map, -1, place()),
  };
  canvas.addEventListener('keydown', (event) => {
    if (event.target !== canvas || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    const act = arrow === undefined ? acts[event.key] : () => move(arrow, event.shiftKey);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  return { moveTo: ([easting, northing]) => overlay.setPosition([easting, northing]) };
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** One step nearer (`1`) or further (`-1`), about a place if one is given. */
export function zoomBy(map: OlMap, steps: 1 | -1, about?: At): void {
  const view = map.getView();
  const anchor = about === undefined ? undefined : [...about];
  const zoom = (view.getZoom() ?? 0) + steps;
  if (calm()) view.adjustZoom(steps, anchor);
  else view.animate({ zoom, duration: 120, ...(anchor !== undefined && { anchor }) });
}

function follow(map: OlMap, [easting, northing]: At): void {
  const [x = 0, y = 0] = map.getPixelFromCoordinate([easting, northing]);
  const [width = 0, height = 0] = map.getSize() ?? [];
  const margin = stride * 2;
  const inside = x > margin && y > margin && x < width - margin && y < height - margin;
  if (!inside) map.getView().setCenter([easting, northing]);
}
