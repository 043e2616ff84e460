import type { FeatureLike } from 'ol/Feature.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import type { Palette } from '../palette.ts';

type Way = 'main' | 'street' | 'path';

/** How wide a way is on the ground, in metres, and the least that it is drawn, in pixels. */
const wide: Readonly<Record<Way, { metres: number; least: number; most: number }>> = {
  main: { metres: 11, least: 2.2, most: 26 },
  street: { metres: 7.5, least: 0.9, most: 20 },
  path: { metres: 2, least: 0.8, most: 5 },
};
/** Metres to a pixel from which on a small street is one line: its edges would be all that is seen of a town. */
const hairlinesFrom = 12;

/** A style for each kind of ground, made once for each level. */
export function groundStyle(colours: Palette): (feature: FeatureLike, metres: number) => Style[] {
  const made = new Map<string, Style[]>();
  return (feature, metres) => {
    const kind = String(feature.get('kind'));
    const key = `${kind} ${metres}`;
    const known = made.get(key) ?? styleOf(kind, metres, colours);
    made.set(key, known);
    return known;
  };
}

function styleOf(kind: string, metres: number, colours: Palette): Style[] {
  if (kind === 'main' || kind === 'street' || kind === 'path') return wayStyle(kind, metres, colours);
  if (kind === 'rail') return railStyle(metres, colours);
  const colour = new Map(Object.entries(colours.land)).get(kind) ?? colours.land.borough;
  const edge = { water: colours.waterEdge, building: colours.buildingEdge }[kind];
  const stroke = edge !== undefined && metres < 4 ? new Stroke({ color: edge, width: 1 }) : undefined;
  return [new Style({ fill: new Fill({ color: colour }), ...(stroke && { stroke }) })];
}

/** A pale ribbon with a hairline edge. Every edge lies under every ribbon, so that none crosses one. */
function wayStyle(kind: Way, metres: number, colours: Palette): Style[] {
  const { metres: across, least, most } = wide[kind];
  const width = Math.min(most, Math.max(least, across / metres));
  const order = { path: 0, street: 1, main: 2 }[kind];
  if (kind === 'path') {
    const dashed = new Stroke({ color: colours.path, width: Math.min(width, 1.6), lineDash: [4, 3] });
    return [new Style({ zIndex: 20, stroke: dashed })];
  }
  if (kind === 'street' && metres > hairlinesFrom) return [ribbon(colours.hair, least, 20 + order)];
  const edge = kind === 'main' ? colours.mainEdge : colours.edge;
  return [
    ribbon(edge, width + (metres > 6 ? 1.2 : 2), 20 + order),
    ribbon(kind === 'main' ? colours.main : colours.street, width, 30 + order),
  ];
}

function ribbon(color: string, width: number, zIndex: number): Style {
  return new Style({ zIndex, stroke: new Stroke({ color, width, lineCap: 'round', lineJoin: 'round' }) });
}

/** A dark line with pale sleepers. */
function railStyle(metres: number, colours: Palette): Style[] {
  const width = metres > 8 ? 1.2 : 2.6;
  const bed = new Style({ zIndex: 40, stroke: new Stroke({ color: colours.rail, width, lineCap: 'butt' }) });
  if (metres > 8) return [bed];
  const sleepers = new Stroke({ color: colours.land.borough, width: 1.2, lineDash: [8, 8], lineCap: 'butt' });
  return [bed, new Style({ zIndex: 41, stroke: sleepers })];
}
