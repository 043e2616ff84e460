import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { areaPath, linePath, shownOn } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { colours } from './map-colours.ts';
import type { Land } from '../map.ts';

const fills: Readonly<Partial<Record<Land['class'], string>>> = {
  borough: colours.borough,
  'built-up': colours.builtUp,
  industry: colours.industry,
  building: colours.building,
  park: colours.park,
  wood: colours.wood,
  water: colours.water,
};

/** What lies under the streets, each thing over those before it. */
export function drawLand(drawing: Drawing, land: readonly Land[]): readonly (Html | undefined)[] {
  return shownOn(drawing, land).map((of) => {
    if (of.form === 'area') return drawArea(drawing, of);
    return of.form === 'line' ? drawRail(drawing, of) : undefined;
  });
}

function drawArea(drawing: Drawing, land: Land): Html | undefined {
  const fill = fills[land.class];
  const path = areaPath(drawing, land);
  if (!fill || path === '') return undefined;
  const edge = land.class === 'water' ? colours.waterEdge : 'none';
  return html`<path d="${path}" fill="${fill}" fill-rule="evenodd" stroke="${edge}" />`;
}

function drawRail(drawing: Drawing, land: Land): Html {
  const path = linePath(drawing, land);
  return html`<path d="${path}" fill="none" stroke="${colours.rail}" stroke-width="2.4" /><path
      d="${path}"
      fill="none"
      stroke="${colours.borough}"
      stroke-width="1.2"
      stroke-dasharray="7 7"
    />`;
}
