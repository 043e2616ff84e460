import type { MapWords } from './words.ts';

/** The parts of the page that a map stands in; no map yet. */
export type Frame = {
  readonly canvas: HTMLElement;
  readonly cross: HTMLElement;
  readonly nearer: HTMLButtonElement;
  readonly further: HTMLButtonElement;
  readonly here: HTMLButtonElement | undefined;
  readonly said: HTMLElement;
  readonly parts: readonly HTMLElement[];
};

let frames = 0;

export function buildFrame(words: MapWords, options: { choosing: boolean; credit: string }): Frame {
  frames += 1;
  const help = make('p', 'map-help', options.choosing ? words.helpChoose : words.helpLook);
  help.id = `map-help-${frames}`;
  const canvas = make('div', 'map-canvas');
  canvas.tabIndex = 0;
  // The arrow keys are the map's while it has the focus, which is what this role tells a screen reader.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', words.map);
  canvas.setAttribute('aria-describedby', help.id);
  const nearer = button('+', words.nearer);
  const further = button('−', words.further);
  const zoom = make('div', 'map-zoom');
  zoom.append(nearer, further);
  const here = options.choosing && 'geolocation' in navigator ? button(words.here, '') : undefined;
  here?.classList.add('map-here');
  const said = make('p', 'map-said');
  said.setAttribute('aria-live', 'polite');
  if (!options.choosing) help.classList.add('quiet');
  const stage = make('div', 'map-stage');
  stage.append(canvas, zoom);
  const parts = [
    stage,
    said,
    ...(here === undefined ? [] : [here]),
    help,
    make('p', 'map-credit', options.credit),
  ];
  return { canvas, cross: make('div', 'map-cross'), nearer, further, here, said, parts };
}

const make = (name: 'div' | 'p', className: string, text = ''): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};

const button = (text: string, label: string): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  if (label !== '') element.setAttribute('aria-label', label);
  return element;
};
