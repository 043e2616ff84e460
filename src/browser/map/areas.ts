import Feature from 'ol/Feature.js';
import MultiLineString from 'ol/geom/MultiLineString.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import Point from 'ol/geom/Point.js';
import { figures, listIn, rawIn, wordsIn } from './raw.ts';
import type { LayerConfig } from './config.ts';
import type { Palette } from './palette.ts';

export type Areas = { readonly layer: VectorLayer; readonly show: (shown: boolean) => void };

/** Outlines and names of a kind of area, fetched when they are first shown. */
export function areasLayer({ address, shown }: LayerConfig, colours: Palette, failed: () => void): Areas {
  const source = new VectorSource();
  const layer = new VectorLayer({ source, visible: shown, declutter: true });
  let isThere = false;
  const load = async () => {
    isThere = true;
    try {
      const answer = await fetch(address, { headers: { accept: 'application/geo+json' } });
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      source.addFeatures(featuresOf(await answer.json(), colours));
    } catch {
      isThere = false;
      failed();
    }
  };
  const show = (wanted: boolean) => {
    layer.setVisible(wanted);
    if (wanted && !isThere) void load();
  };
  if (shown) show(true);
  return { layer, show };
}

function featuresOf(collection: unknown, colours: Palette): Feature[] {
  const outline = [
    new Style({ stroke: new Stroke({ color: colours.halo, width: 5 }) }),
    new Style({ stroke: new Stroke({ color: colours.area, width: 1.6, lineDash: [7, 4] }) }),
  ];
  return listIn(collection, 'features').flatMap((of) => {
    const rings = listIn(rawIn(of, 'geometry'), 'coordinates').map((ring) =>
      Array.isArray(ring) ? ring.map((point) => [...figures(point)]) : [],
    );
    const border = new Feature(new MultiLineString(rings));
    border.setStyle(outline);
    const properties = rawIn(of, 'properties');
    const at = figures(properties['at']);
    const name = new Feature(new Point([...at]));
    name.setStyle(nameStyle(wordsIn(properties, 'title'), colours));
    return at.length === 2 ? [border, name] : [border];
  });
}

function nameStyle(text: string, colours: Palette): Style {
  return new Style({
    text: new Text({
      text,
      font: `600 14px ${colours.font}`,
      fill: new Fill({ color: colours.area }),
      stroke: new Stroke({ color: colours.halo, width: 4 }),
    }),
  });
}
