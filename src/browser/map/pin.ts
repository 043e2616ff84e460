import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import RegularShape from 'ol/style/RegularShape.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import type { At } from './at.ts';
import type { Palette } from './palette.ts';

/** The reader's own place: a drop that stands on its point, so that its shape tells it from a report, not only its colour. */
export function pinLayer(colours: Palette): { readonly layer: VectorLayer; put(at: At): void } {
  const source = new VectorSource();
  const fill = new Fill({ color: colours.pin });
  const edge = new Stroke({ color: colours.paper, width: 2.5 });
  // OpenLayers turns the displacement with the shape: "down" is up for a triangle that stands on its tip.
  const tip = { points: 3, radius: 12, rotation: Math.PI, fill };
  const point = new RegularShape({ ...tip, stroke: edge, displacement: [0, -12] });
  const head = new CircleStyle({ radius: 12, fill, stroke: edge, displacement: [0, 23] });
  const seam = new RegularShape({ ...tip, displacement: [0, -13] });
  const eye = new CircleStyle({ radius: 4, fill: new Fill({ color: colours.paper }), displacement: [0, 23] });
  const layer = new VectorLayer({
    source,
    style: [point, head, seam, eye].map((image) => new Style({ image })),
  });
  return {
    layer,
    put([easting, northing]) {
      source.clear();
      source.addFeature(new Feature(new Point([easting, northing])));
    },
  };
}
