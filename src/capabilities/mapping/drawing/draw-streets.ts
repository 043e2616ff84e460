import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { linePath, shownOn, tenths } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { colours } from './map-colours.ts';
import type { StreetLine } from '../map.ts';

/** Metres wide on the ground, and at least so many pixels on paper. */
const widths = { main: [12, 3.2], street: [8, 1], path: [2.5, 0.8] } as const;

const order = ['path', 'street', 'main'] as const;

/** Streets as white ribbons with a hairline edge: every edge first, so that no edge crosses a ribbon. */
export function drawStreets(drawing: Drawing, streets: readonly StreetLine[]): readonly Html[] {
  const byClass = Map.groupBy(shownOn(drawing, streets), (street) => street.class);
  const drawn = order.flatMap((kind) => {
    const path = (byClass.get(kind) ?? []).map((street) => linePath(drawing, street)).join('');
    return path === '' ? [] : [{ path, width: widthOf(drawing, kind), edge: edgeOf(drawing, kind) }];
  });
  return [
    ...drawn.map(({ path, width, edge }) => ribbon(path, width + edge, colours.edge)),
    ...drawn.map(({ path, width }) => ribbon(path, width, colours.street)),
  ];
}

/** Pixels that the edge adds. From far away a town would be nothing but the edges of its small streets. */
function edgeOf({ view }: Drawing, kind: StreetLine['class']): number {
  return view.scale > 6 && kind !== 'main' ? 0.5 : 1.4;
}

function widthOf({ view }: Drawing, kind: StreetLine['class']): number {
  const [metres, pixels] = widths[kind];
  return Math.max(pixels, metres / view.scale);
}

function ribbon(path: string, width: number, colour: string): Html {
  return html`<path
    d="${path}"
    fill="none"
    stroke="${colour}"
    stroke-width="${tenths(width)}"
    stroke-linecap="round"
    stroke-linejoin="round"
  />`;
}
