import type { Count, PageKey } from '#capabilities/cases';
import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { Line } from '../queues/lines.ts';
import { linesView } from '../queues/lines-view.ts';
import { onwardView } from '../queues/onward-view.ts';
import { sayCount } from '../says/count.ts';
import { casesAddress } from './cases-filter.ts';
import type { CasesFilter } from './cases-filter.ts';
import type { casesWords } from './cases.words.ts';
import type { SaidPart } from './say-filter.ts';

type Words = (typeof casesWords)['en'];
type Subject = {
  readonly rail: Rail;
  readonly filter: CasesFilter;
  readonly lines: readonly Line[];
  readonly next: PageKey | undefined;
  readonly count: Count;
  readonly said: readonly SaidPart[];
};

export function casesView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, filter, lines, next, count } = subject;
  const { link, tongue } = visit;
  const title = filter.due ? words.titles[filter.due] : words.title;
  const content = html`<div class="head">
      <div>
        <h1>${title}</h1>
        <p class="soft">${words.count(sayCount(count, tongue))} ${words.onlySeen}</p>
      </div>
      <p class="acts"><a class="btn" href="${link(paths.figures)}">${words.figures}</a></p>
    </div>
    ${dueView(visit, filter, words)} ${partsView(visit, subject, words)}
    <div class="panel">
      ${lines.length > 0 ? linesView(visit, lines, { caption: title }) : emptyView(visit, filter, words)}
    </div>
    ${next && onwardView(visit, { shown: lines.length, to: casesAddress(filter, next) })}`;
  return frame(visit, { title, rail, content });
}

function dueView({ link }: HubVisit, filter: CasesFilter, words: Words): Html {
  return html`<nav aria-label="${words.when}">
    <ul class="chips">
      ${([undefined, 'late', 'today', 'soon'] as const).map((due) => {
        const isOn = due === filter.due;
        return html`<li>
          <a
            class="${isOn ? 'chip on' : 'chip'}"
            href="${link(casesAddress({ ...filter, due }))}"
            ${isOn && attributes({ 'aria-current': 'true' })}
            >${due ? words.due[due] : words.any}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** What the list is narrowed to; each part may be left out again. */
function partsView({ link }: HubVisit, { said }: Subject, words: Words): Html | undefined {
  if (said.length === 0) return undefined;
  return html`<nav aria-label="${words.narrowedTo}">
    <ul class="chips">
      ${said.map(
        (part) =>
          html`<li>
            <a
              class="chip on"
              href="${link(casesAddress(part.without))}"
              aria-label="${words.without(part.said)}"
              >${part.said} ×</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function emptyView({ link }: HubVisit, { after }: CasesFilter, words: Words): Html {
  if (after) return html`<p class="empty">${words.atEnd}</p>`;
  return html`<p class="empty">${words.empty} <a href="${link(paths.cases)}">${words.all}</a></p>`;
}
