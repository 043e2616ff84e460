import type { Choose } from './chooser.ts';
import { isAskedFor, writeThing, type Fields } from './choosing.ts';
import type { Mark } from './marks/mark.ts';
import type { MapWords } from './words.ts';

type Settings = {
  readonly choose: Choose | undefined;
  readonly said: HTMLElement;
  readonly words: MapWords;
};

/** What choosing a mark does: a thing that is asked for goes by its identifier, a report that may be joined by its place. */
export function choiceOf(fields: Fields | undefined, { choose, said, words }: Settings) {
  return (mark: Mark): (() => void) | undefined => {
    if (fields && isAskedFor(fields, mark))
      return () => {
        writeThing(fields, mark);
        said.textContent = words.thingChosen(mark.title);
      };
    return choose && mark.joinable ? () => choose(mark.at) : undefined;
  };
}
