import { button, make } from './make.ts';
import type { MapWords } from './words.ts';

/** The parts of the page that a map stands in; no map yet. */
export type Frame = {
  readonly canvas: HTMLElement;
  readonly cross: HTMLElement;
  readonly nearer: HTMLButtonElement;
  readonly further: HTMLButtonElement;
  readonly pads: Readonly<Record<'north' | 'south' | 'west' | 'east', HTMLButtonElement>>;
  /** Where the buttons for layers stand. */
  readonly tools: HTMLElement;
  readonly scale: HTMLElement;
  readonly credit: HTMLElement;
  readonly here: HTMLButtonElement | undefined;
  /** What the reader has just done, or is over. */
  readonly said: HTMLElement;
  /** What was opened on the map, and what can be done with it. */
  readonly picked: HTMLElement;
  /** What stays so: a map that is away, a place that is not ours. */
  readonly notice: HTMLElement;
  readonly parts: readonly HTMLElement[];
};

let frames = 0;

export function buildFrame(words: MapWords, { choosing }: { readonly choosing: boolean }): Frame {
  frames += 1;
  const help = make(
    'p',
    choosing ? 'map-help' : 'map-help quiet',
    choosing ? words.helpChoose : words.helpLook,
  );
  help.id = `map-help-${frames}`;
  const canvas = canvasOf(words, help.id, choosing);
  const nearer = button('+', { label: words.nearer });
  const further = button('−', { label: words.further });
  const zoom = make('div', 'map-zoom');
  zoom.append(nearer, further);
  const pads = padsOf(words);
  const [tools, scale, credit] = [make('div', 'map-tools'), make('p', 'map-scale'), make('p', 'map-credit')];
  scale.setAttribute('aria-hidden', 'true');
  const [said, picked, notice] = [make('p', 'map-said'), make('div', 'map-picked'), make('p', 'map-notice')];
  for (const told of [said, picked]) told.setAttribute('aria-live', 'polite');
  notice.setAttribute('role', 'status');
  const here =
    choosing && 'geolocation' in navigator ? button(words.here, { className: 'map-here' }) : undefined;
  const frame = make('div', 'map-frame');
  frame.append(canvas, zoom, tools, ...Object.values(pads), scale, credit);
  const parts = [frame, said, picked, notice, ...(here ? [here] : []), help];
  const cross = make('div', 'map-cross');
  return { canvas, cross, nearer, further, pads, tools, scale, credit, here, said, picked, notice, parts };
}

function canvasOf(words: MapWords, help: string, choosing: boolean): HTMLElement {
  const canvas = make('div', choosing ? 'map-canvas choosing' : 'map-canvas');
  canvas.tabIndex = 0;
  // The arrow keys are the map's while it has the focus, which is what this role tells a screen reader.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', words.map);
  canvas.setAttribute('aria-describedby', help);
  return canvas;
}

/** Nobody has to drag: the map moves by its edges too. */
function padsOf(words: MapWords): Frame['pads'] {
  const pad = (way: 'north' | 'south' | 'west' | 'east') =>
    button('', { className: `map-pad ${way}`, label: words[way] });
  return { north: pad('north'), west: pad('west'), east: pad('east'), south: pad('south') };
}
