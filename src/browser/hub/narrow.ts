import { isLike, plainWords, tellingWords } from '../../language/likeness.ts';
import { inPageTongue } from '../both/tongue.ts';
import { narrowWords } from './narrow-words.ts';
import { moveRow } from './rows.ts';

/**
 * A list that grows shorter while one types: rows that lack a word are hidden, and groups without a row. Enter opens the first row
 * that is left, the arrow down goes to it, Escape shows all. Where nothing is left Enter sends the form, and the server says what is nearest.
 */
export function startNarrow(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-narrow]');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  const list = document.getElementById(form?.dataset['narrow'] ?? '');
  if (!form || !input || !list) return;
  const narrow = () => {
    narrowTo(list, input.value);
    say(input.value.trim() === '' ? undefined : left(list).length);
  };
  input.addEventListener('input', narrow);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && left(list).length > 0) moveRow(1);
    else if (event.key === 'Escape' && input.value !== '') input.value = '';
    else return;
    event.preventDefault();
    narrow();
  });
  form.addEventListener('submit', (event) => {
    const first = left(list)[0]?.querySelector<HTMLElement>('a[href]');
    if (!first || input.value.trim() === '') return;
    event.preventDefault();
    first.click();
  });
}

function narrowTo(list: HTMLElement, typed: string): void {
  const tongue = inPageTongue({ en: 'en', cy: 'cy' } as const);
  const wanted = tellingWords(typed);
  for (const row of rowsOf(list)) {
    const own = plainWords(row.dataset['words'] ?? '');
    row.hidden = !wanted.every((word) => own.some((one) => isLike(word, one, tongue)));
  }
  for (const group of list.querySelectorAll('tbody')) group.hidden = left(group).length === 0;
}

function say(count: number | undefined): void {
  const words = inPageTongue(narrowWords);
  const line = document.querySelector<HTMLElement>('[data-narrowed]');
  if (line) line.textContent = count === undefined ? '' : words.left(count);
}

const rowsOf = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-row]')];
const left = (list: Element) => rowsOf(list).filter(({ hidden }) => !hidden);
