import { containsCoordinate } from 'ol/extent.js';
import { inPageTongue } from './both/tongue.ts';
import { chosenIn, fieldsNear, sayChosen, sayOver, write, type Fields } from './map/choosing.ts';
import { drawMap, type Drawn, type Shown } from './map/draw.ts';
import { fetchShown } from './map/fetch-shown.ts';
import { buildFrame, type Frame } from './map/frame.ts';
import { startKeyboard, zoomBy } from './map/keyboard.ts';
import { locate } from './map/locate.ts';
import { paletteOf } from './map/palette.ts';
import type { At } from './map/read.ts';
import { reportAt, sayReport } from './map/tapped.ts';
import { mapWords, type MapWords } from './map/words.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-map]')) void start(element);

/** Replaces a plain-HTML map by one that moves. If its data cannot be had, the plain one stays, and works. */
async function start(element: HTMLElement): Promise<void> {
  const shown = await fetchShown(element.dataset);
  if (shown === undefined) return;
  const words = inPageTongue(mapWords);
  const fields = fieldsNear(element);
  const frame = buildFrame(words, {
    choosing: fields !== undefined,
    credit: element.dataset['attribution'] ?? '',
  });
  const centre = [Number(element.dataset['e']), Number(element.dataset['n'])] as const;
  const chosen = fields === undefined ? undefined : chosenIn(fields);
  element.replaceChildren(...frame.parts);
  const width = Number(element.dataset['width'] ?? 600);
  const drawn = drawMap(frame, shown, { colours: paletteOf(element), centre, width });
  if ('point' in element.dataset) drawn.putPin(centre);
  const live = { frame, drawn, shown, words };
  listen(live, fields === undefined ? () => undefined : chooser(live, fields, chosen));
}

type Live = {
  readonly frame: Frame;
  readonly drawn: Drawn;
  readonly shown: Shown;
  readonly words: MapWords;
};

/** What choosing does: the form, the pin and the sentence say the same place; outside the council's area nothing is chosen. */
function chooser(
  { frame, drawn, shown, words }: Live,
  fields: Fields,
  chosen: At | undefined,
): (at: At) => void {
  const choose = (at: At): void => {
    const inside = containsCoordinate(drawn.bounds, [...at]);
    frame.said.textContent = inside ? sayChosen(words, shown.streets, at) : words.outside;
    if (!inside) return;
    write(fields, at);
    drawn.putPin(at);
  };
  if (chosen !== undefined) choose(chosen);
  return choose;
}

function listen({ frame, drawn, shown, words }: Live, choose: (at: At) => void): void {
  const { map, bounds } = drawn;
  const say = (sentence: string) => (frame.said.textContent = sentence);
  const cross = startKeyboard(map, frame, {
    moved: (at) => say(sayOver(words, shown.streets, at)),
    chosen: choose,
  });
  map.on('click', ({ pixel, coordinate: [easting = 0, northing = 0] }) => {
    const report = reportAt(map, pixel);
    if (report !== undefined) return sayReport(frame.said, words, report);
    cross.moveTo([easting, northing]);
    return choose([easting, northing]);
  });
  frame.nearer.addEventListener('click', () => zoomBy(map, 1));
  frame.further.addEventListener('click', () => zoomBy(map, -1));
  frame.here?.addEventListener('click', () => {
    say(words.looking);
    locate(
      (at) => {
        if (containsCoordinate(bounds, [...at])) map.getView().setCenter([...at]);
        choose(at);
      },
      () => say(words.notFound),
    );
  });
}
