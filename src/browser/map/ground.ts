import Feature from 'ol/Feature.js';
import type { FeatureLike } from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import Polygon from 'ol/geom/Polygon.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import type { Palette } from './palette.ts';
import type { Area, At, Street } from './read.ts';

const open = (line: readonly At[]): number[][] => line.map(([easting, northing]) => [easting, northing]);

/** Pale land under everything: parks, water and buildings a shade apart from it. */
export function landLayer(areas: readonly Area[], colours: Palette): VectorLayer {
  const order = { land: 0, park: 1, water: 2, building: 3 };
  const styles = {
    land: new Style({ fill: new Fill({ color: colours.land }), zIndex: order.land }),
    park: new Style({ fill: new Fill({ color: colours.park }), zIndex: order.park }),
    water: new Style({ fill: new Fill({ color: colours.water }), zIndex: order.water }),
    building: new Style({ fill: new Fill({ color: colours.building }), zIndex: order.building }),
  };
  const features = areas.map(({ kind, ring }) => {
    const feature = new Feature(new Polygon([open(ring)]));
    feature.setStyle(styles[kind]);
    return feature;
  });
  return new VectorLayer({ source: new VectorSource({ features }) });
}

const metresWide = { main: 11, street: 7, path: 2 };
const leastPixels = { main: 3, street: 1.5, path: 1 };
// Names appear when a street is wide enough to carry one: metres to a pixel.
const namedFrom = { main: 12, street: 4, path: 1.5 };

/** Streets as a pale ribbon with a hairline edge, and their names along them. */
export function streetLayers(streets: readonly Street[], colours: Palette): readonly VectorLayer[] {
  const features = streets.map(
    ({ name, kind, line }) => new Feature({ geometry: new LineString(open(line)), name, kind }),
  );
  const source = new VectorSource({ features });
  const name = (feature: FeatureLike, resolution: number) => {
    const kind = kindOf(feature);
    return resolution > namedFrom[kind] ? undefined : nameStyle(String(feature.get('name')), kind, colours);
  };
  return [
    new VectorLayer({ source, style: ribbon(() => colours.edge, 2) }),
    new VectorLayer({
      source,
      style: ribbon((kind) => (kind === 'main' ? colours.main : colours.street), 0),
    }),
    new VectorLayer({ source, style: name, declutter: true }),
  ];
}

const ribbon =
  (colour: (kind: Street['kind']) => string, margin: number) =>
  (feature: FeatureLike, resolution: number) => {
    const kind = kindOf(feature);
    const width = Math.max(leastPixels[kind], metresWide[kind] / resolution) + margin;
    return new Style({
      stroke: new Stroke({ color: colour(kind), width, lineCap: 'round', lineJoin: 'round' }),
    });
  };

const kindOf = (feature: FeatureLike): Street['kind'] => {
  const kind: unknown = feature.get('kind');
  return kind === 'main' || kind === 'path' ? kind : 'street';
};

const nameStyle = (text: string, kind: Street['kind'], colours: Palette): Style =>
  new Style({
    text: new Text({
      text,
      placement: 'line',
      font: `${kind === 'main' ? 600 : 500} 13px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif`,
      fill: new Fill({ color: colours.name }),
      stroke: new Stroke({ color: colours.halo, width: 3 }),
      maxAngle: 0.5,
      repeat: 640,
    }),
  });
