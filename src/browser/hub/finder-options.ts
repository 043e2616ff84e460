import { optionOf, partsFor } from './finder-parts.ts';
import type { Item } from './finder-parts.ts';
import type { FinderWords } from './finder-words.ts';

export type Options = {
  readonly show: (items: readonly Item[]) => void;
  readonly close: () => void;
  /** Answers to a key of the field; says whether it was one of the list's. */
  readonly press: (key: string) => boolean;
};

/** The list below a search field, and the field as the combobox that it belongs to. */
export function optionsOf(form: HTMLFormElement, input: HTMLInputElement, words: FinderWords): Options {
  const { list, said } = partsFor(form, input, words);
  const all = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  let at = -1;
  const mark = (next: number) => {
    at = next;
    for (const [index, option] of all().entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${String(at)}`);
    return true;
  };
  const expand = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    mark(-1);
  };
  const close = () => {
    expand(false);
    said.textContent = '';
    return true;
  };
  const steps: Readonly<Record<string, (length: number) => boolean>> = {
    ArrowDown: (length) => mark(at + 1 < length ? at + 1 : 0),
    ArrowUp: (length) => mark(at > 0 ? at - 1 : length - 1),
    Escape: close,
    Enter: () => go(all()[at]),
  };
  return {
    show: (items) => {
      list.replaceChildren(...items.map((item, index) => optionOf(item, `${list.id}-${String(index)}`)));
      expand(items.length > 0);
      said.textContent = words.count(items.length);
    },
    close,
    press: (key) => !list.hidden && (steps[key]?.(all().length) ?? false),
  };
}

/** Opens what an option stands for; says whether there was one. */
export function go(option: HTMLElement | undefined | null): boolean {
  const href = option?.dataset['href'];
  if (href !== undefined) window.location.assign(href);
  return href !== undefined;
}
