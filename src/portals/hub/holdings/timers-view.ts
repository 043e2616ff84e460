import { sayReference } from '#language';
import type { CaseReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { londonDay } from '#language';
import type { Entry } from '#platform/http';
import { panel } from '../cases/panel.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayDayAway } from '../says/days.ts';
import { timerKey } from './timers.ts';
import type { SaidTimer } from './timers.ts';
import { timersWords } from './timers.words.ts';

const tags = { waiting: 'tag', fired: 'tag done', cancelled: 'tag plain', stuck: 'tag late' } as const;

/** What is done on days of a holding; what is stuck says why and may be tried again. */
export function timersView(
  visit: HubVisit & Entry,
  reference: CaseReference,
  timers: readonly SaidTimer[],
): Html {
  const words = timersWords[visit.tongue];
  if (timers.length === 0) return panel(words.title, html`<p class="soft">${words.none}</p>`);
  return panel(
    words.title,
    html`<ul class="tasks">
      ${timers.map((timer) => timerView(visit, reference, timer))}
    </ul>`,
  );
}

function timerView(visit: HubVisit & Entry, reference: CaseReference, timer: SaidTimer): Html {
  const { tongue, now, link } = visit;
  const { label, state, dueOn, opened } = timer;
  const words = timersWords[tongue];
  const { day, distance } = sayDayAway(dueOn, londonDay(now), tongue);
  return html`<li>
    <span>${label}</span> <span class="${tags[state]}">${words.states[state]}</span>
    <span class="soft">${day}, ${distance}</span>
    ${opened && html`<span>${words.opened} <a class="ref" href="${link(paths.case(opened))}">${sayReference(opened)}</a></span>`}
    ${troubleView(visit, reference, timer)}
  </li>`;
}

function troubleView(
  { tongue, link, hidden, ...visit }: HubVisit & Entry,
  reference: CaseReference,
  timer: SaidTimer,
): Html | undefined {
  const words = timersWords[tongue];
  const { state, failed, label } = timer;
  if (failed === undefined || (state !== 'waiting' && state !== 'stuck')) return undefined;
  if (state === 'waiting') return html`<p class="soft">${words.tried} ${failed}</p>`;
  return html`<p class="soft">${words.stuck} ${failed}</p>
    ${
      officerIn(visit).may.includes('case.act') &&
      html`<form method="post" action="${link(paths.holding(reference, 'retry'))}">
        ${hidden}
        <button class="btn" name="timer" value="${timerKey(timer)}">
          ${words.again}<span class="govuk-visually-hidden"> (${label})</span>
        </button>
      </form>`
    }`;
}
