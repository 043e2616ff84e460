import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import type { Palette } from '../palette.ts';

type Look = { readonly font: string; readonly colour: 'name' | 'waterName' | 'parkName' | 'placeName' };

/** The sizes by which the server has found their places. */
const looks: Readonly<Record<string, Look>> = {
  place: { font: '600 16px', colour: 'placeName' },
  station: { font: '500 12px', colour: 'name' },
  main: { font: '600 13px', colour: 'name' },
  street: { font: '500 12px', colour: 'name' },
  path: { font: 'italic 400 11.5px', colour: 'name' },
  water: { font: 'italic 500 13px', colour: 'waterName' },
  park: { font: '500 12.5px', colour: 'parkName' },
};
const usual: Look = { font: '500 12px', colour: 'name' };

/** How a name is written: along its street, or level about a point. */
export function nameStyle(colours: Palette): (text: string, style: string, along: boolean) => Style {
  const strokes = new Stroke({ color: colours.halo, width: 3.5 });
  const fills = new Map<string, Fill>();
  return (text, style, along) => {
    const { font, colour } = looks[style] ?? usual;
    const fill = fills.get(colour) ?? new Fill({ color: colours[colour] });
    fills.set(colour, fill);
    return new Style({
      text: new Text({
        text,
        font: `${font}/1.15 ${colours.font}`,
        fill,
        stroke: strokes,
        placement: along ? 'line' : 'point',
        ...(along ? { maxAngle: 0.7, overflow: true } : {}),
      }),
    });
  };
}
