import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { linesView } from '../queues/lines-view.ts';
import { casesWords } from './cases.words.ts';
import type { PlaceCases } from './cases-of-place.ts';
import { afterWords } from './past-query.ts';

/** Open cases of a place, then its past ones, a page at a time. `at` is the address of the place's own page. */
export function casesView(visit: HubVisit, cases: PlaceCases, at: string): Html {
  const words = casesWords[visit.tongue];
  const { open, past, next, isFirst, hasMoreOpen } = cases;
  return html`<section class="panel" aria-labelledby="open-cases">
      <header><h2 id="open-cases">${words.open}</h2></header>
      ${open.length > 0 ? linesView(visit, open, { caption: words.open }) : html`<p class="empty">${words.noneOpen}</p>`}
      ${hasMoreOpen && html`<p class="empty">${words.moreOpen(open.length)}</p>`}
    </section>
    <section class="panel" aria-labelledby="past-cases">
      <header><h2 id="past-cases">${words.past}</h2></header>
      ${past.length > 0 ? linesView(visit, past, { caption: words.past }) : html`<p class="empty">${isFirst ? words.nonePast : words.atEnd}</p>`}
    </section>
    ${
      (next ?? !isFirst) &&
      html`<p class="acts">
        ${!isFirst && html`<a class="btn" href="${visit.link(at)}">${words.newest}</a>`}
        ${next && html`<a class="btn" rel="next" href="${visit.link(`${at}?${afterWords(next)}`)}">${words.older}</a>`}
      </p>`
    }`;
}
