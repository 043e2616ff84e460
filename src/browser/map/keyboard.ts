import { buffer, containsCoordinate } from 'ol/extent.js';
import type OlMap from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import type { At } from './at.ts';
import { zoomBy } from './calm.ts';
import type { Frame } from './frame.ts';

type Hands = { moved(at: At): void; pressed(at: At): void };

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const stride = 24; // pixels
const fineStride = 4; // with Shift, to tell one side of a street from the other

/** A cross that the arrow keys move; the map follows when it nears the edge. Enter or Space presses what is under it. */
export function startKeyboard(
  map: OlMap,
  { canvas, cross }: Pick<Frame, 'canvas' | 'cross'>,
  hands: Hands,
): { moveTo(at: At): void } {
  const overlay = new Overlay({ element: cross, positioning: 'center-center', stopEvent: false });
  overlay.setPosition(map.getView().getCenter());
  map.addOverlay(overlay);
  const place = (): At => {
    const [easting = 0, northing = 0] = overlay.getPosition() ?? [];
    return [easting, northing];
  };
  const move = ([east, north]: readonly [number, number], fine: boolean) => {
    const step = (fine ? fineStride : stride) * metresIn(map);
    const [easting, northing] = place();
    overlay.setPosition([easting + east * step, northing + north * step]);
    follow(map, place());
    hands.moved(place());
  };
  const acts: Readonly<Record<string, () => void>> = {
    Enter: () => hands.pressed(place()),
    ' ': () => hands.pressed(place()),
    '+': () => zoomBy(map.getView(), 1, place()),
    '=': () => zoomBy(map.getView(), 1, place()),
    '-': () => zoomBy(map.getView(), -1, place()),
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

const metresIn = (map: OlMap): number => map.getView().getResolution() ?? 1;

function follow(map: OlMap, [easting, northing]: At): void {
  const extent = buffer(map.getView().calculateExtent(map.getSize()), -2 * stride * metresIn(map));
  if (!containsCoordinate(extent, [easting, northing])) map.getView().setCenter([easting, northing]);
}
