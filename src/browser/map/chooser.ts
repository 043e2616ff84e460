import { containsCoordinate } from 'ol/extent.js';
import type { At } from './at.ts';
import { chosenIn, write, type Fields } from './choosing.ts';
import type { MapConfig } from './config.ts';
import type { Frame } from './frame.ts';
import { make } from './make.ts';
import { placeAt, type Place } from './place.ts';
import type { MapWords } from './words.ts';

type Settings = {
  readonly config: MapConfig;
  readonly frame: Pick<Frame, 'said' | 'picked' | 'notice'>;
  readonly words: MapWords;
  readonly putPin: (at: At) => void;
};

export type Choose = (at: At) => void;

/** What choosing does: the form, the pin and the sentence say the same place; outside the council's area nothing is chosen. */
export function chooserOf({ config, frame, words, putPin }: Settings, fields: Fields): Choose {
  let latest = 0;
  const choose = (at: At) => {
    if (config.bounds && !containsCoordinate([...config.bounds], [...at])) {
      frame.said.textContent = words.outside;
      return;
    }
    write(fields, at);
    putPin(at);
    frame.picked.replaceChildren();
    void told((latest += 1), at);
  };
  const told = async (asked: number, at: At) => {
    const place = await placeAt(config.place, at);
    if (asked !== latest) return;
    frame.said.textContent = sayPlace(words, place, at);
    sayOwner(frame.notice, place);
  };
  const before = chosenIn(fields);
  if (before) choose(before);
  return choose;
}

function sayPlace(words: MapWords, { near }: Place, at: At): string {
  const [easting, northing] = [Math.round(at[0]), Math.round(at[1])];
  return near === '' ? words.chosenNoStreet(easting, northing) : words.chosen(near);
}

/** A place that somebody else looks after is said before anybody goes on; the server says it again. */
function sayOwner(notice: HTMLElement, { notOurs }: Place): void {
  notice.textContent = notOurs?.says ?? '';
  if (!notOurs || notOurs.href === '') return;
  const link = make('a', 'govuk-link', notOurs.name);
  link.href = notOurs.href;
  notice.append(' ', link);
}
