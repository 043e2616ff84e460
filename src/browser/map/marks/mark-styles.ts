import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import type ImageStyle from 'ol/style/Image.js';
import RegularShape from 'ol/style/RegularShape.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import type { LayerConfig } from '../config.ts';
import type { Palette } from '../palette.ts';
import type { Spot } from './spots.ts';

/** How spots look: made once for each look, since a map has thousands of spots and a dozen looks. */
export function spotStyle(
  layers: readonly LayerConfig[],
  colours: Palette,
): (spot: Spot, selected: boolean) => Style[] {
  const kinds = new Map(layers.map((layer) => [layer.name, layer]));
  const made = new Map<string, Style[]>();
  return (spot, selected) => {
    const layer = kinds.get(spot.marks[0]?.layer ?? '');
    const isLate = spot.marks.some(({ late }) => late);
    const key = [spot.count > 1 ? spot.layer : layer?.name, spot.count, isLate, selected].join(' ');
    const known = made.get(key) ?? styleOf({ layer, count: spot.count, isLate, selected }, colours);
    made.set(key, known);
    return known;
  };
}

type Look = {
  readonly layer: LayerConfig | undefined;
  readonly count: number;
  readonly isLate: boolean;
  readonly selected: boolean;
};

function styleOf({ layer, count, isLate, selected }: Look, colours: Palette): Style[] {
  const isThing = layer?.kind === 'assets';
  const colour = isThing ? colours.thing : isLate ? colours.late : colours.report;
  const edge = new Stroke({ color: colours.paper, width: 2 });
  const fill = new Fill({ color: colour });
  const ring = selected ? [ringOf(radiusOf(count, isThing) + 5, colours)] : [];
  if (count > 1) return [...ring, isThing ? heap(count, colours) : gathered(count, { fill, edge, colours })];
  const image = isThing
    ? markerOf(layer.marker, { fill, stroke: edge })
    : new CircleStyle({ radius: 8, fill, stroke: edge });
  return isLate ? [...ring, new Style({ image }), lateStyle(colours)] : [...ring, new Style({ image })];
}

/** Colour does not speak alone: what is late has a stroke in it. */
function lateStyle(colours: Palette): Style {
  const text = new Text({
    text: '!',
    font: `800 12px ${colours.font}`,
    fill: new Fill({ color: colours.paper }),
  });
  return new Style({ text });
}

function radiusOf(count: number, isThing: boolean): number {
  if (count === 1) return isThing ? 6 : 8;
  return Math.min(24, 11 + Math.log10(count) * 4) - (isThing ? 1 : 0);
}

type Paint = { readonly fill: Fill; readonly edge: Stroke; readonly colours: Palette };

function gathered(count: number, { fill, edge, colours }: Paint): Style {
  return new Style({
    image: new CircleStyle({ radius: radiusOf(count, false), fill, stroke: edge }),
    text: new Text({
      text: sayCount(count),
      font: `700 12px ${colours.font}`,
      fill: new Fill({ color: colours.paper }),
    }),
  });
}

/** Things together are pale: only what is told to us is to be seen from afar. */
function heap(count: number, colours: Palette): Style {
  return new Style({
    image: new CircleStyle({
      radius: radiusOf(count, true),
      fill: new Fill({ color: colours.paper }),
      stroke: new Stroke({ color: colours.thing, width: 1.5 }),
    }),
    text: new Text({
      text: sayCount(count),
      font: `500 11px ${colours.font}`,
      fill: new Fill({ color: colours.thing }),
    }),
  });
}

function sayCount(count: number): string {
  return count >= 1_000 ? `${Math.floor(count / 100) / 10}k` : String(count);
}

function ringOf(radius: number, colours: Palette): Style {
  return new Style({
    image: new CircleStyle({ radius, stroke: new Stroke({ color: colours.ink, width: 3 }) }),
  });
}

type Drawn = { readonly fill: Fill; readonly stroke: Stroke };

/** The shape that a layer of things has, so that its shape tells it too. */
function markerOf(marker: string, drawn: Drawn): ImageStyle {
  switch (marker) {
    case 'square':
      return new RegularShape({ ...drawn, points: 4, radius: 8, angle: Math.PI / 4 });
    case 'diamond':
      return new RegularShape({ ...drawn, points: 4, radius: 8 });
    case 'triangle':
      return new RegularShape({ ...drawn, points: 3, radius: 9 });
    case 'star':
      return new RegularShape({ ...drawn, points: 5, radius: 10, radius2: 4.5 });
    case 'drop':
      return new RegularShape({ ...drawn, points: 6, radius: 8 });
    default:
      return new CircleStyle({ ...drawn, radius: 6 });
  }
}
