import { sayMoment } from '#language';
import { details, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import type { ShownClock } from './clocks-of.ts';
import { clocksWords } from './clocks.words.ts';
import { panel } from './panel.ts';

/** Each clock of a case: how it stands, by when, why then, and who changed it. */
export function clocksView(visit: HubVisit, clocks: readonly ShownClock[]): Html | undefined {
  if (clocks.length === 0) return undefined;
  const { title } = clocksWords[visit.tongue];
  return panel(title, html`${clocks.map((clock) => clockView(visit, clock))}`);
}

function clockView(visit: HubVisit, clock: ShownClock): Html {
  const words = clocksWords[visit.tongue];
  const { name, state, why, changes, stillSince } = clock;
  const summary = stillSince ? words.whyStill : words.why;
  return html`<div class="clock">
    <p>
      ${name && html`<b>${name}</b>`}
      <span class="${tagOf(state)}">${words.states[state]}</span>
      <span class="soft">${momentOf(visit, clock)}</span>
    </p>
    ${
      why.length > 0 &&
      details({
        summaryText: summary,
        html: html`<ul class="why">
            ${why.map((step) => html`<li>${step}</li>`)}
          </ul>
          ${changes.length > 0 && changesView(visit, changes)}`,
      })
    }
  </div>`;
}

function tagOf(state: ShownClock['state']): string {
  if (state === 'breached') return 'tag late';
  if (state === 'paused' || state === 'awaited') return 'tag wait';
  return state === 'running' ? 'tag' : 'tag done';
}

function momentOf({ tongue }: HubVisit, { dueAt, stillSince, endedAt }: ShownClock): string | undefined {
  const words = clocksWords[tongue];
  if (endedAt) return words.ended(sayMoment(endedAt, tongue));
  if (stillSince) return words.since(sayMoment(stillSince, tongue));
  return dueAt ? words.by(sayMoment(dueAt, tongue)) : undefined;
}

function changesView({ tongue }: HubVisit, changes: ShownClock['changes']): Html {
  const words = clocksWords[tongue];
  return html`<p class="soft">${words.changes}</p>
    <ul class="why">
      ${changes.map(
        ({ did, at, by }) =>
          html`<li>${words.did[did]} <span class="soft">${words.who(sayMoment(at, tongue), by)}</span></li>`,
      )}
    </ul>`;
}
