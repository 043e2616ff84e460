import { isRecord, textIn } from './live-data.ts';

/** The counts of the rail, by where each entry leads, and those in the head of the list. */
export function showCounts(told: unknown): void {
  if (!isRecord(told)) return;
  const { rail, head } = told;
  for (const count of document.querySelectorAll<HTMLElement>('.head [data-count]')) {
    const says = textIn(head, count.dataset['count'] ?? '');
    if (says !== '' && count.textContent !== says) count.textContent = says;
  }
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('nav.rail a[href]')) {
    const counts = isRecord(rail) ? rail[entry.getAttribute('href') ?? ''] : undefined;
    if (isRecord(counts)) showBeside(entry, counts);
  }
}

function showBeside(entry: Element, counts: unknown): void {
  show(entry, 'n', textIn(counts, 'open'));
  show(entry, 'late', textIn(counts, 'late'));
}

function show(entry: Element, kind: 'n' | 'late', says: string): void {
  const now = entry.querySelector(`.${kind}`);
  if (now && now.textContent !== says) now.textContent = says;
  if (now || says === '') return;
  const added = document.createElement('span');
  added.className = kind;
  added.textContent = says;
  entry.querySelector('.n')?.before(added, ' ');
}
