import { inPageTongue } from '../both/tongue.ts';
import { saidIn, saysIn, textIn } from './live-data.ts';
import { liveWords } from './live-words.ts';
import { showCounts } from './live-counts.ts';

/**
 * Tells what happens while a page is open, by server-sent events: who else is here, and what has changed. Nothing on the page moves; it is
 * shown anew when its reader wants it. A page out of sight listens to nothing, and its reader is not said to be here.
 */
export function startLive(): void {
  const place = document.querySelector<HTMLElement>('[data-live]');
  const address = place?.dataset['live'];
  if (!place || address === undefined || address === '') return;
  let source: EventSource | undefined;
  let isOver = false;
  const listen = () => {
    if (document.visibilityState === 'hidden' || isOver) return hush();
    source ??= open(address, place, () => {
      isOver = true;
      hush();
    });
  };
  const hush = () => {
    source?.close();
    source = undefined;
  };
  document.addEventListener('visibilitychange', listen);
  // A page that waits for the Back button holds no connection.
  window.addEventListener('pagehide', hush);
  window.addEventListener('pageshow', listen);
  listen();
}

function open(address: string, place: HTMLElement, end: () => void): EventSource {
  const source = new EventSource(address);
  const hear = (event: string, tell: (data: unknown) => void) => {
    source.addEventListener(event, ({ data }: MessageEvent<string>) => tell(JSON.parse(data)));
  };
  hear('people', showPeople);
  hear('changed', (data) => news(place, textIn(data, 'says')));
  hear('list', (data) => news(place, sayList(saidIn(data))));
  hear('counts', showCounts);
  source.addEventListener('over', end);
  return source;
}

/** On the page of a case one sentence; in a list one for each row. */
function showPeople(data: unknown): void {
  const here = document.querySelector<HTMLElement>('[data-here]');
  if (here) put(here, textIn(data, 'says'));
  const says = saysIn(data);
  for (const one of document.querySelectorAll<HTMLElement>('[data-here-at]'))
    put(one, says.get(one.dataset['hereAt'] ?? '') ?? '');
}

function put(where: Element, says: string): void {
  if (where.textContent.trim() !== says) where.textContent = says;
}

function news(place: HTMLElement, says: string): void {
  const line = place.querySelector('p');
  const said = place.querySelector('[data-news]');
  if (!line || !said) return;
  line.hidden = says === '';
  put(said, says);
}

/** What came into the list and what went out of it since the page was shown. What was only pushed further down has not gone. */
function sayList({ cases, shown }: { readonly cases: readonly string[]; readonly shown: number }): string {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-here-at]')].map(
    (row) => row.dataset['hereAt'] ?? '',
  );
  const fresh = cases.slice(0, shown).filter((one) => !rows.includes(one)).length;
  const gone = rows.filter((one) => !cases.includes(one)).length;
  // A case that goes lets another one up into the page, which is not new.
  const isFull = cases.length > shown;
  return inPageTongue(liveWords).list(isFull ? Math.max(0, fresh - gone) : fresh, gone);
}
