import { defaults as interactions } from 'ol/interaction/defaults.js';
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js';
import OlMap from 'ol/Map.js';
import type BaseLayer from 'ol/layer/Base.js';
import type View from 'ol/View.js';

type Opening = { readonly canvas: HTMLElement; readonly view: View; readonly layers: readonly BaseLayer[] };

/** A map without controls of its own. The wheel scrolls the page until the map has the focus; a press acts at once, so a second one does not zoom. */
export function openMap({ canvas, view, layers }: Opening): OlMap {
  return new OlMap({
    target: canvas,
    controls: [],
    interactions: interactions({
      keyboard: false,
      altShiftDragRotate: false,
      pinchRotate: false,
      doubleClickZoom: false,
      mouseWheelZoom: false,
      shiftDragZoom: false,
    }).extend([new MouseWheelZoom({ onFocusOnly: true, constrainResolution: true })]),
    layers: [...layers],
    view,
  });
}
