import { mentionsWords } from './mentions-words.ts';
import { inPageTongue } from '../both/tongue.ts';

type Colleague = { readonly name: string; readonly handle: string };

const mostShown = 6;
/** What is being typed behind an @, up to the caret. */
const begun = /(?:^|[^\p{L}\p{N}._@-])@([\p{L}\p{N}.'’-]*)$/u;

/** Completes the name of a colleague behind an @ in a note. Without it `@first.last` means the same. */
export function startMentions(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-mentions]'))
    complete(field);
}

function complete(field: HTMLTextAreaElement): void {
  let known: Promise<readonly Colleague[]> | undefined;
  const list = listBelow(field);
  const close = () => {
    list.replaceChildren();
    list.hidden = true;
    field.removeAttribute('aria-activedescendant');
  };
  const choose = (option: Element | undefined) => {
    const handle = option instanceof HTMLElement ? option.dataset['handle'] : undefined;
    if (handle === undefined) return;
    const typed = typedBehind(field) ?? '';
    field.setRangeText(`${handle} `, field.selectionStart - typed.length, field.selectionStart, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  };
  field.addEventListener('input', () => {
    const typed = typedBehind(field);
    if (typed === undefined) return close();
    known ??= colleaguesAt(field.dataset['mentions'] ?? '');
    void show(field, list, { known, typed });
  });
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      move(field, list, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosenIn(list));
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  // Pressing an option would take the focus from the field, and close the list, before it was pressed.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose(
      event.target instanceof Element ? (event.target.closest('[role=option]') ?? undefined) : undefined,
    );
  });
  field.addEventListener('blur', close);
}

function typedBehind({ value, selectionStart }: HTMLTextAreaElement): string | undefined {
  return begun.exec(value.slice(0, selectionStart))?.[1];
}

type Showing = { readonly known: Promise<readonly Colleague[]>; readonly typed: string };

async function show(field: HTMLTextAreaElement, list: HTMLElement, { known, typed }: Showing): Promise<void> {
  const found = (await known).filter((one) => fits(one, typed)).slice(0, mostShown);
  // Something else may stand there by now.
  if (typedBehind(field) !== typed) return;
  list.replaceChildren(...found.map((one, place) => optionFor(list, one, place)));
  list.hidden = found.length === 0;
  if (!list.hidden) move(field, list, 0);
}

function fits({ name, handle }: Colleague, typed: string): boolean {
  const wanted = plain(typed);
  return handle.startsWith(wanted) || name.split(' ').some((part) => plain(part).startsWith(wanted));
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function listBelow(field: HTMLTextAreaElement): HTMLElement {
  const list = document.createElement('ul');
  list.id = `${field.id}-mentions`;
  list.className = 'mentions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', inPageTongue(mentionsWords).colleagues);
  list.hidden = true;
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  field.after(list);
  return list;
}

function optionFor(list: HTMLElement, { name, handle }: Colleague, place: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `${list.id}-${String(place)}`;
  option.setAttribute('role', 'option');
  option.dataset['handle'] = handle;
  const said = document.createElement('b');
  said.textContent = name;
  const soft = document.createElement('span');
  soft.className = 'soft';
  soft.textContent = `@${handle}`;
  option.append(said, ' ', soft);
  return option;
}

function chosenIn(list: HTMLElement): Element | undefined {
  return list.querySelector('[aria-selected=true]') ?? undefined;
}

function move(field: HTMLElement, list: HTMLElement, by: number): void {
  const options = [...list.children];
  const chosen = chosenIn(list);
  const before = chosen ? options.indexOf(chosen) : 0;
  const now = options[(before + by + options.length) % options.length];
  for (const option of options) option.setAttribute('aria-selected', String(option === now));
  if (now) field.setAttribute('aria-activedescendant', now.id);
}

async function colleaguesAt(address: string): Promise<readonly Colleague[]> {
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    const found: unknown = answer.ok ? await answer.json() : undefined;
    const colleagues =
      typeof found === 'object' && found !== null && 'colleagues' in found ? found.colleagues : [];
    return Array.isArray(colleagues) ? colleagues.filter(isColleague) : [];
  } catch {
    return [];
  }
}

function isColleague(value: unknown): value is Colleague {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'handle' in value &&
    typeof value.handle === 'string'
  );
}
