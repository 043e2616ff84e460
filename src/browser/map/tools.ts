import { button, make } from './make.ts';
import type { Bases } from './base/bases.ts';
import type { MapConfig } from './config.ts';
import type { MapWords } from './words.ts';

type Settings = {
  readonly config: MapConfig;
  readonly words: MapWords;
  readonly bases: Bases;
  /** Whether a layer is shown, as the reader wishes. */
  readonly wish: (layer: string, shown: boolean) => void;
};

export type Tools = {
  readonly parts: readonly HTMLElement[];
  /** Shows what the map is drawn on now. */
  readonly mark: (base: string) => void;
};

let panels = 0;

/** What the map is drawn on, and what stands on it: native boxes behind one button, and one button for pictures from above. */
export function toolsOf({ config, words, bases, wish }: Settings): Tools {
  panels += 1;
  const grounds = [
    { name: 'streets', label: config.ground.label },
    ...config.basemaps.filter(({ aerial }) => !aerial),
  ];
  const radios = grounds.map(({ name, label }) => {
    const input = box('radio', name === bases.now());
    input.name = `map-base-${panels}`;
    input.addEventListener('change', () => bases.choose(name));
    return { name, input, row: row(input, label) };
  });
  const boxes = config.layers.map(({ name, label, shown }) => {
    const input = box('checkbox', shown);
    input.addEventListener('change', () => wish(name, input.checked));
    return row(input, label);
  });
  const panel = make('div', 'map-panel');
  if (radios.length > 1)
    panel.append(
      group(
        words.drawnOn,
        radios.map(({ row: one }) => one),
      ),
    );
  if (boxes.length > 0) panel.append(group(words.show, boxes));
  const aerial = aerialButton(config, words, bases);
  return {
    parts: [
      ...(panel.childElementCount > 0 ? [folded(words.layers, panel)] : []),
      ...(aerial ? [aerial] : []),
    ],
    mark: (base) => {
      for (const { name, input } of radios) input.checked = name === base;
      aerial?.setAttribute('aria-pressed', String(base === aerial.dataset['base']));
    },
  };
}

function box(type: 'radio' | 'checkbox', checked: boolean): HTMLInputElement {
  const input = make('input');
  input.type = type;
  input.checked = checked;
  return input;
}

function row(input: HTMLInputElement, text: string): HTMLElement {
  const label = make('label');
  label.append(input, make('span', '', text));
  return label;
}

function group(name: string, rows: readonly HTMLElement[]): HTMLElement {
  const fieldset = make('fieldset');
  fieldset.append(make('legend', '', name), ...rows);
  return fieldset;
}

/** A panel that Escape folds up again, the focus going back to its button. */
function folded(name: string, panel: HTMLElement): HTMLElement {
  const details = make('details', 'map-layers');
  const summary = make('summary', '', name);
  details.append(summary, panel);
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    summary.focus();
  });
  return details;
}

function aerialButton(
  { basemaps, begins }: MapConfig,
  words: MapWords,
  bases: Bases,
): HTMLButtonElement | undefined {
  const found = basemaps.find(({ aerial }) => aerial);
  if (!found) return undefined;
  const toggle = button(words.aerial, { className: 'map-aerial' });
  toggle.dataset['base'] = found.name;
  const before = begins === found.name ? 'streets' : begins;
  toggle.addEventListener('click', () => bases.choose(bases.now() === found.name ? before : found.name));
  return toggle;
}
