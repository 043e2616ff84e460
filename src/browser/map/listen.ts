import type OlMap from 'ol/Map.js';
import type { At } from './at.ts';
import type { Choose } from './chooser.ts';
import type { MapConfig } from './config.ts';
import type { Frame } from './frame.ts';
import { startKeyboard } from './keyboard.ts';
import { locate } from './locate.ts';
import { startPads } from './pads.ts';
import { placeAt } from './place.ts';
import type { Things } from './things.ts';
import type { MapWords } from './words.ts';

type Live = {
  readonly map: OlMap;
  readonly things: Things;
  readonly config: MapConfig;
  readonly frame: Frame;
  readonly words: MapWords;
  readonly choose: Choose | undefined;
};

/** Pixels: a finger's reach, and that of the cross. */
const reach = { finger: 22, cross: 14 };

/** A press, by finger or by the cross, opens what is there; where nothing is, it chooses the place. */
export function listen({ map, things, config, frame, words, choose }: Live): void {
  const say = (sentence: string) => {
    frame.said.textContent = sentence;
  };
  const over = saidLater(async (at) => {
    const { near } = await placeAt(config.place, at);
    return near === '' ? words.overNothing : words.over(near);
  }, say);
  const press = (at: At, pixels: number) => {
    over.forget();
    if (!things.openAt(at, pixels)) choose?.(at);
  };
  const cross = startKeyboard(map, frame, {
    moved: over.wish,
    pressed: (at) => press(at, reach.cross),
  });
  map.on('click', ({ coordinate: [easting = 0, northing = 0] }) => {
    cross.moveTo([easting, northing]);
    press([easting, northing], reach.finger);
  });
  startPads(map, frame);
  const stand = (at: At) => {
    map.getView().setCenter([...at]);
    choose?.(at);
  };
  frame.here?.addEventListener('click', () => {
    say(words.looking);
    locate(stand, () => say(words.notFound));
  });
}

/** Waits until the cross stands still: only then is it worth asking where it is. What was done meanwhile is said, and not that. */
function saidLater(sentenceFor: (at: At) => Promise<string>, say: (sentence: string) => void) {
  let waiting: number | undefined;
  let latest = 0;
  const forget = () => {
    window.clearTimeout(waiting);
    latest += 1;
  };
  const tell = async (at: At, asked: number) => {
    const sentence = await sentenceFor(at);
    if (asked === latest) say(sentence);
  };
  const wish = (at: At) => {
    forget();
    const asked = latest;
    waiting = window.setTimeout(() => void tell(at, asked), 250);
  };
  return { wish, forget };
}
