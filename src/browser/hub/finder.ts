import { inPageTongue } from '../both/tongue.ts';
import { finderWords } from './finder-words.ts';
import { go, optionsOf } from './finder-options.ts';
import type { Item } from './finder-parts.ts';

/** So long nothing may be typed before it is asked what there is; two letters tell too much to be worth it. */
const pauseMilliseconds = 120;
const fewest = 2;

/**
 * The search in the bar says while one types what there is: a combobox with a list (ARIA 1.2). Without an option chosen Enter sends
 * the form, as it does without script. What was asked before and comes later is dropped.
 */
export function startFinder(): void {
  const form = document.querySelector<HTMLFormElement>('form.find[data-suggestions]');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  const address = form?.dataset['suggestions'];
  if (!form || !input || address === undefined) return;
  const words = inPageTongue(finderWords);
  const options = optionsOf(form, input, words);
  let latest = 0;
  let waiting: number | undefined;
  const ask = async (typed: string, asked: number) => {
    const items = await itemsFor(`${address}?${new URLSearchParams({ q: typed }).toString()}`);
    if (asked === latest) options.show(items);
  };
  input.addEventListener('input', () => {
    window.clearTimeout(waiting);
    latest += 1;
    const typed = input.value.trim();
    if (typed.length < fewest) return options.close();
    const asked = latest;
    waiting = window.setTimeout(() => void ask(typed, asked), pauseMilliseconds);
  });
  input.addEventListener('keydown', (event) => {
    if (options.press(event.key)) event.preventDefault();
  });
  // Pressing an option would take the focus from the field, and close the list, before it was pressed.
  form.addEventListener('mousedown', (event) => {
    if (optionAt(event)) event.preventDefault();
  });
  form.addEventListener('click', (event) => void go(optionAt(event)));
  input.addEventListener('blur', () => {
    latest += 1;
    window.clearTimeout(waiting);
    options.close();
  });
}

function optionAt({ target }: Event): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>('[role=option]') : undefined) ?? undefined;
}

/** Nothing where the answer cannot be had: the form still works. */
async function itemsFor(address: string): Promise<readonly Item[]> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    const found: unknown = answer.ok ? await answer.json() : undefined;
    const items = isObject(found) ? found['items'] : undefined;
    return Array.isArray(items) ? items.filter(isItem) : [];
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isItem(value: unknown): value is Item {
  return isObject(value) && ['says', 'about', 'href'].every((name) => typeof value[name] === 'string');
}
