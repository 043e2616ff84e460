import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { afterWords } from '../places/past-query.ts';
import { linesView } from '../queues/lines-view.ts';
import type { PeopleFound } from './people-found.ts';
import type { searchWords } from './search.words.ts';

type Words = (typeof searchWords)['en'];
type Shown = { readonly typed: string; readonly people: PeopleFound };

/** The cases of whom somebody may mean, a page at a time; nothing where there are none. */
export function peopleView(visit: HubVisit, { typed, people }: Shown, words: Words): Html | undefined {
  const { lines, next, isFirst } = people;
  if (lines.length === 0 && isFirst) return undefined;
  const at = `${paths.search}?${new URLSearchParams({ q: typed }).toString()}`;
  return html`<section class="panel" aria-labelledby="people">
      <header><h2 id="people">${words.people}</h2></header>
      ${lines.length > 0 ? linesView(visit, lines, { caption: words.people }) : html`<p class="empty">${words.atEnd}</p>`}
    </section>
    ${
      (next ?? !isFirst) &&
      html`<p class="acts">
        ${!isFirst && html`<a class="btn" href="${visit.link(at)}">${words.newest}</a>`}
        ${next && html`<a class="btn" rel="next" href="${visit.link(`${at}&${afterWords(next)}`)}">${words.older}</a>`}
      </p>`
    }`;
}
