import type View from 'ol/View.js';
import type { At } from './at.ts';

/** Whether the reader asked their system for less motion. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const milliseconds = 120;

type Way = { readonly center?: At; readonly zoom?: number; readonly anchor?: At };

/** Moves a view: at once for who wants no motion, else in the twinkling of an eye. */
export function go(view: View, { center, zoom, anchor }: Way): void {
  const to = center && [...center];
  const about = anchor && [...anchor];
  if (isCalm()) {
    if (zoom !== undefined) view.adjustZoom(zoom - (view.getZoom() ?? 0), about);
    if (to) view.setCenter(to);
    return;
  }
  view.animate({
    duration: milliseconds,
    ...(to && { center: to }),
    ...(zoom !== undefined && { zoom }),
    ...(about && { anchor: about }),
  });
}

/** One step nearer (`1`) or further (`-1`), about a place if one is given. */
export function zoomBy(view: View, steps: number, about?: At): void {
  const zoom = Math.round(view.getZoom() ?? 0) + steps;
  go(view, { zoom, ...(about && { anchor: about }) });
}
