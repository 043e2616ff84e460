import type OlMap from 'ol/Map.js';
import type { At } from './at.ts';
import { basesOf } from './base/bases.ts';
import { choiceOf } from './choice-of.ts';
import { chooserOf, type Choose } from './chooser.ts';
import type { Fields } from './choosing.ts';
import type { MapConfig } from './config.ts';
import type { Frame } from './frame.ts';
import { groundLayers } from './ground/ground-layer.ts';
import { pickedView } from './list.ts';
import type { Mark } from './marks/mark.ts';
import { marksLayer } from './marks/marks-layer.ts';
import { openMap } from './open-map.ts';
import { paletteOf } from './palette.ts';
import { pinLayer } from './pin.ts';
import { sayScale } from './scale.ts';
import { shownLayers } from './shown-layers.ts';
import { thingsOn, type Things } from './things.ts';
import { toolsOf } from './tools.ts';
import { viewOf } from './view.ts';
import type { MapWords } from './words.ts';

export type Standing = {
  readonly element: HTMLElement;
  readonly config: MapConfig;
  readonly frame: Frame;
  readonly words: MapWords;
};
export type Begin = {
  readonly centre: At;
  /** Metres across at first. */
  readonly metres: number;
  readonly pinned: boolean;
  readonly fields: Fields | undefined;
};
export type Drawn = {
  readonly map: OlMap;
  readonly things: Things;
  readonly choose: Choose | undefined;
};

/** Puts the map together: ground, areas, names, what stands on them, the pin, the tools, the list. */
export function draw({ element, config, frame, words }: Standing, begin: Begin): Drawn {
  const colours = paletteOf(element);
  const ground = groundLayers(config, colours);
  const marks = marksLayer(config.layers, colours);
  const pin = pinLayer(colours);
  const layers = shownLayers(config, colours, () => things.draw());
  const bases = basesOf(config, {
    ground,
    changed: (base, attribution) => {
      frame.credit.textContent = attribution;
      frame.credit.hidden = attribution === '';
      tools.mark(base);
    },
    away: (label) => {
      frame.notice.textContent = words.away(label);
    },
  });
  const { clientWidth, clientHeight } = frame.canvas;
  const size = [Math.max(clientWidth, 200), Math.max(clientHeight, 200)] as const;
  const view = viewOf(config, { ...begin, size });
  const stack = [ground.land, ...layers.areas, ground.names, marks.layer, pin.layer];
  const map = openMap({ canvas: frame.canvas, view, layers: [...bases.layers, ...stack] });
  const putPin = (at: At) => pin.put(at);
  if (begin.pinned) putPin(begin.centre);
  const choose = begin.fields && chooserOf({ config, frame, words, putPin }, begin.fields);
  const choice = choiceOf(begin.fields, { choose, said: frame.said, words });
  const show = (picked: readonly Mark[]) =>
    frame.picked.replaceChildren(...pickedView(picked, words, { choice }));
  const list = element.querySelector<HTMLElement>('.map-list') ?? undefined;
  const things = thingsOn({ map, layers, marks, words, list, show, choice });
  const wish = (layer: string, shown: boolean) => {
    layers.wish(layer, shown);
    things.see();
  };
  const tools = toolsOf({ config, words, bases, wish });
  frame.tools.append(...tools.parts);
  const metres = () => view.getResolution() ?? 1;
  const nameAll = () => ground.nameIn(view.calculateExtent(map.getSize()), metres());
  map.on('moveend', () => {
    things.see();
    nameAll();
    sayScale(frame.scale, metres());
  });
  map.on('loadend', nameAll);
  return { map, things, choose };
}
