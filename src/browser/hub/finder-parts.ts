import type { FinderWords } from './finder-words.ts';

/** Something that a search found, and the page that it leads to. */
export type Item = { readonly says: string; readonly about: string; readonly href: string };

/** Makes a search field a combobox (ARIA 1.2), with its list and a sentence for who cannot see it. */
export function partsFor(form: HTMLFormElement, input: HTMLInputElement, words: FinderWords) {
  const list = document.createElement('ul');
  const said = document.createElement('span');
  list.id = 'find-options';
  list.className = 'find-options';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.list);
  said.className = 'govuk-visually-hidden';
  said.setAttribute('role', 'status');
  form.append(list, said);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  return { list, said };
}

export function optionOf({ says, about, href }: Item, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.dataset['href'] = href;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(says);
  if (about === '') return option;
  const soft = document.createElement('small');
  soft.textContent = about;
  option.append(' ', soft);
  return option;
}
