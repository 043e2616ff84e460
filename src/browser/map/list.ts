import { button, make } from './make.ts';
import { keyOf, type Mark } from './marks/mark.ts';
import type { MapWords } from './words.ts';

export type ListActs = {
  /** What a press on an entry does. */
  readonly open: (mark: Mark) => void;
  /** What choosing a mark does, where it may be chosen. */
  readonly choice: (mark: Mark) => (() => void) | undefined;
  readonly retry: () => void;
};

export type ListShown = {
  /** What is in view, the first first. */
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<string, string>;
  readonly failed: readonly string[];
  readonly selected: Mark | undefined;
};

const mostShown = 12;

/**
 * The list beside a map: the same as on it, in words. Where there is no room beside, it is folded. Who has the focus on an entry
 * keeps it when the map moves.
 */
export function listOf(element: HTMLElement, words: MapWords, acts: ListActs): (shown: ListShown) => void {
  const fold = make('details', 'map-fold');
  fold.open = matchMedia('(min-width: 48.0625em)').matches;
  const title = make('summary', '', words.inView(0));
  const inside = make('div');
  fold.append(title, inside);
  element.replaceChildren(fold);
  return ({ marks, labels, failed, selected }) => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    title.textContent = words.inView(countOf(marks));
    const list = make('ul');
    list.append(...marks.slice(0, mostShown).map((mark) => entryOf(mark, { words, acts, labels, selected })));
    const rest = countOf(marks.slice(mostShown));
    const isEmpty = marks.length === 0 && failed.length === 0;
    inside.replaceChildren(
      ...failed.map((layer) => failedOf(labels.get(layer) ?? layer, words, acts)),
      isEmpty ? make('p', 'map-none', words.nothingInView) : list,
      ...(rest > 0 ? [make('p', 'map-none', words.more(rest))] : []),
    );
    if (focused !== undefined) refocus(inside, focused);
  };
}

function countOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { count }) => sum + count, 0);
}

type Entry = Pick<ListShown, 'labels' | 'selected'> & { readonly words: MapWords; readonly acts: ListActs };

function entryOf(mark: Mark, { words, acts, labels, selected }: Entry): HTMLElement {
  const item = make('li');
  const opener = button('', { className: 'map-entry' });
  opener.dataset['key'] = keyOf(mark);
  opener.addEventListener('click', () => acts.open(mark));
  item.append(opener);
  if (mark.count > 1) {
    opener.append(make('b', '', words.several(mark.count, labels.get(mark.layer) ?? '')));
    opener.append(make('span', '', words.severalHint));
    return item;
  }
  opener.append(...markWords(mark, words));
  item.append(...waysOn(mark, words, acts));
  if (selected && keyOf(selected) === keyOf(mark)) item.setAttribute('aria-current', 'true');
  return item;
}

function markWords(mark: Mark, words: MapWords): HTMLElement[] {
  const name = [mark.title, mark.reference].filter(Boolean).join(', ');
  return [
    make('b', mark.late ? 'late' : '', name),
    ...(mark.says === '' ? [] : [make('span', '', mark.says)]),
    ...(mark.photograph === '' ? [] : [photographOf(mark, words)]),
  ];
}

function photographOf({ photograph, title }: Mark, words: MapWords): HTMLElement {
  const picture = make('img', 'photograph');
  picture.src = photograph;
  picture.alt = words.photographOf(title);
  picture.loading = 'lazy';
  return picture;
}

/** What can be done with a mark: read it, or say that it is the one. */
function waysOn(mark: Mark, words: MapWords, { choice }: Pick<ListActs, 'choice'>): HTMLElement[] {
  const ways: HTMLElement[] = [];
  if (mark.href !== '') {
    const link = make('a', 'govuk-link', words.open);
    link.href = mark.href;
    link.setAttribute('aria-label', `${words.open}: ${mark.reference || mark.title}`);
    ways.push(link);
  }
  const choose = choice(mark);
  if (choose) {
    const chooser = button(words.itIsThis, { className: 'map-way' });
    chooser.addEventListener('click', choose);
    ways.push(chooser);
  }
  return ways;
}

/** So many of those that stand at one place are told there; the list has the others. */
const mostPicked = 5;

/** What was opened on the map, with what can be done with it: one, or those that stand at the same place. */
export function pickedView(
  marks: readonly Mark[],
  words: MapWords,
  acts: Pick<ListActs, 'choice'>,
): readonly HTMLElement[] {
  return marks.slice(0, mostPicked).map((mark) => {
    const part = make('div');
    part.append(...markWords(mark, words), ...waysOn(mark, words, acts));
    return part;
  });
}

function failedOf(label: string, words: MapWords, { retry }: ListActs): HTMLElement {
  const failed = make('p', 'map-failed', `${words.failed(label)} `);
  const again = button(words.again, { className: 'map-way' });
  again.addEventListener('click', retry);
  failed.append(again);
  return failed;
}

function refocus(element: HTMLElement, key: string): void {
  for (const entry of element.querySelectorAll<HTMLElement>('[data-key]'))
    if (entry.dataset['key'] === key) entry.focus({ preventScroll: true });
}
