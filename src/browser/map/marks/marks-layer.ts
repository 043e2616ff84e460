import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import type { At } from '../at.ts';
import type { LayerConfig } from '../config.ts';
import type { Palette } from '../palette.ts';
import { keyOf, type Mark } from './mark.ts';
import { spotStyle } from './mark-styles.ts';
import { spotsOf, type Spot } from './spots.ts';

export type Marks = {
  readonly layer: VectorLayer;
  /** Draws marks for a scale; the same again costs nothing. */
  readonly draw: (marks: readonly Mark[], metres: number) => void;
  readonly select: (mark: Mark | undefined) => void;
  readonly selected: () => Mark | undefined;
  /** The spot nearest to a place, within so many metres. */
  readonly spotAt: (at: At, within: number) => Spot | undefined;
};

/** What stands on the ground: each by itself, or gathered where they would lie over one another. */
export function marksLayer(layers: readonly LayerConfig[], colours: Palette): Marks {
  const source = new VectorSource();
  const styleOf = spotStyle(layers, colours);
  let spots: readonly Spot[] = [];
  let drawn: readonly [readonly Mark[], number] = [[], 0];
  let selected: Mark | undefined;
  const paint = () => {
    const key = selected && keyOf(selected);
    const features = spots.map((spot) => {
      const isSelected = key !== undefined && spot.marks.some((mark) => keyOf(mark) === key);
      const feature = new Feature(new Point([...spot.at]));
      feature.setStyle(styleOf(spot, isSelected));
      return feature;
    });
    source.clear(true);
    source.addFeatures(features);
  };
  return {
    layer: new VectorLayer({ source, renderBuffer: 40 }),
    draw: (marks, metres) => {
      if (drawn[0] === marks && drawn[1] === metres) return;
      drawn = [marks, metres];
      spots = spotsOf(marks, metres);
      paint();
    },
    select: (mark) => {
      selected = mark;
      paint();
    },
    selected: () => selected,
    spotAt: (at, within) => nearest(spots, at, within),
  };
}

function nearest(spots: readonly Spot[], [easting, northing]: At, within: number): Spot | undefined {
  let [best, least]: [Spot | undefined, number] = [undefined, within];
  for (const spot of spots) {
    const away = Math.hypot(spot.at[0] - easting, spot.at[1] - northing);
    if (away <= least) [best, least] = [spot, away];
  }
  return best;
}
