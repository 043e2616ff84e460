import type { KeysWords } from './keys-words.ts';
import { hasRows, moveRow, tickRow } from './rows.ts';

/** A key or sequence, what it does in words, the short hint for the corner if it has one, and the act. */
export type Binding = { readonly keys: string; readonly words: string; readonly hint?: string; act(): void };

/** What the keys do on this page: rows if it has any, then every element that names a key. */
export function bindingsOf(words: KeysWords): readonly Binding[] {
  const builtIn: readonly Binding[] = hasRows()
    ? [
        { keys: 'j', words: words.next, act: () => moveRow(1) },
        { keys: 'k', words: words.previous, act: () => moveRow(-1) },
        { keys: 'x', words: words.tick, act: tickRow },
      ]
    : [];
  return [...builtIn, ...[...document.querySelectorAll<HTMLElement>('[data-key]')].map(ofElement)];
}

const ofElement = (element: HTMLElement): Binding => {
  const { key = '', hint } = element.dataset;
  return {
    keys: key,
    words: nameOf(element),
    ...(hint !== undefined && { hint }),
    act: () => {
      element.focus();
      if (isField(element)) element.select();
      else element.click();
    },
  };
};

// A count or a key cap inside a link is not part of its name.
const nameOf = (element: HTMLElement): string => {
  const said = element.getAttribute('aria-label') ?? labelOf(element);
  if (said !== undefined) return said.trim();
  return [...element.childNodes]
    .filter((node) => !(node instanceof HTMLElement && node.matches('.n, .late, kbd')))
    .map((node) => node.textContent)
    .join('')
    .trim();
};

const labelOf = (element: HTMLElement) => (isField(element) ? element.labels?.[0]?.textContent : undefined);

const isField = (element: HTMLElement) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
