import type { Binding } from './bindings.ts';
import { keysAreOn, setKeys } from './keys-setting.ts';
import type { KeysWords } from './keys-words.ts';

type Shown = {
  readonly words: KeysWords;
  readonly bindings: readonly Binding[];
  readonly changed: () => void;
};

/** Builds the dialog that lists the page's keys and lets the officer switch them off. */
export function keysDialog({ words, bindings, changed }: Shown): HTMLDialogElement {
  const dialog = make('dialog', 'keys-dialog');
  const title = make('h2', '', words.title);
  title.id = 'keys-title';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title, listOf(words, bindings), toggle(words, changed), closer(words, dialog));
  return dialog;
}

const listOf = (words: KeysWords, bindings: readonly Binding[]): HTMLElement => {
  const list = make('dl');
  const enter = bindings.some(({ keys }) => keys === 'j') ? [{ keys: words.enter, words: words.open }] : [];
  for (const each of [...bindings, ...enter, { keys: '?', words: words.all }]) {
    const term = make('dt');
    for (const [at, key] of each.keys.split(' ').entries())
      term.append(at > 0 ? ' ' : '', make('kbd', '', key));
    list.append(term, make('dd', '', each.words));
  }
  return list;
};

const toggle = (words: KeysWords, changed: () => void): HTMLElement => {
  const label = make('label');
  const box = make('input');
  box.type = 'checkbox';
  box.checked = keysAreOn();
  box.addEventListener('change', () => {
    setKeys(box.checked);
    changed();
  });
  label.append(box, words.useKeys);
  return label;
};

const closer = (words: KeysWords, dialog: HTMLDialogElement): HTMLElement => {
  const acts = make('div', 'acts');
  const button = make('button', 'btn primary', words.close);
  button.type = 'button';
  button.addEventListener('click', () => dialog.close());
  acts.append(button);
  return acts;
};

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}
