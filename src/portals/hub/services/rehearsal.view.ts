import { sayMoment } from '#language';
import type { Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import type { Rehearsal } from '#services';
import { panel } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { differencesView } from './differences-view.ts';
import { figuresView } from './figures-view.ts';
import { said } from '../says/count.ts';
import type { Shown, Words } from './shown-rehearsal.ts';

export function rehearsalView(visit: HubVisit & Entry, shown: Shown, words: Words): Html {
  const { rehearsal } = shown;
  const { mistakes, tongue } = visit;
  return html`${mistakesView(mistakes, tongue)} ${panel(words.standing, standingView(visit, shown, words))}
  ${rehearsal && rehearsal.done > 0 && differencesView(visit, { ...shown, rehearsal }, words)}
  ${rehearsal && rehearsal.done > 0 && figuresView(visit, { ...shown, rehearsal }, words)}`;
}

/** How far it is, in words first; then what can be done about it. */
function standingView(visit: HubVisit & Entry, { rehearsal, proposal }: Shown, words: Words): Html {
  const { tongue, link, hidden } = visit;
  const isRunning = rehearsal !== undefined && !rehearsal.ending;
  return html`${rehearsal ? farView(rehearsal, tongue, words) : html`<p>${words.notYet}</p>`}
    <form method="post" novalidate>
      ${hidden}
      <div class="acts">
        ${!isRunning && !proposal.ending && button('begin', rehearsal ? words.again : words.begin, 'btn primary')}
        ${isRunning && html`<a class="btn primary" href="${link(paths.proposal(proposal.id, 'rehearsal'))}">${words.look}</a>`}
        ${isRunning && button('end', words.end, 'btn')}
        ${
          rehearsal &&
          rehearsal.done > 0 &&
          html`<a class="btn" href="${link(paths.rehearsalFigures(proposal.id))}" download
            >${words.download}</a
          >`
        }
      </div>
    </form>`;
}

function button(does: string, label: string, kind: string): Html {
  return html`<button class="${kind}" name="does" value="${does}">${label}</button>`;
}

function farView({ total, done, ending, until, result }: Rehearsal, tongue: Tongue, words: Words): Html {
  const [all, sofar] = [said(total, tongue), said(done, tongue)];
  const { late } = result;
  const sentence = words.late(
    said(result.reckoned, tongue),
    said(late.before, tongue),
    said(late.after, tongue),
  );
  return html`<p>
      <b>${ending ? words.endings[ending.how] : words.running}</b>
      <span class="soft">${words.far(sofar, all)} ${words.until(sayMoment(until, tongue))}</span>
    </p>
    ${!ending && html`<p><progress max="${Math.max(total, 1)}" value="${done}" aria-label="${words.running}">${words.far(sofar, all)}</progress></p>`}
    ${ending && total === 0 && html`<p>${words.nobody}</p>`}
    ${result.reckoned > 0 && html`<p class="lead">${sentence}</p>`}
    ${result.unsent > 0 && html`<p class="soft">${words.unsent(said(result.unsent, tongue))}</p>`}`;
}
