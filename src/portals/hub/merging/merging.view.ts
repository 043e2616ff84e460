import { sayReference } from '#language';
import { componentWords, html, input } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { aboutCase } from '../cases/case-form.view.ts';
import { caseFormWords } from '../cases/case-form.words.ts';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPastWithin } from '../says/due.ts';
import type { MergingSubject, NearOne } from './merging-for.ts';
import type { MergingWords } from './merging.words.ts';
import { pairView } from './pair-view.ts';

type Shown = HubVisit & Entry;

export function mergingView(visit: Shown, subject: MergingSubject, words: MergingWords): Html {
  const { found, rail, problem, pair } = subject;
  const wrong = problem && [{ field: 'with', words: words.mistakes[`with.${problem}`] }];
  const content = html`${mistakesView(wrong ?? visit.mistakes, visit.tongue)}
  ${aboutCase(visit, subject, words.title)}
  ${pair ? pairView(visit, { subject, pair, words }) : chooseView(visit, subject, words)}`;
  return frame(visit, { title: `${words.title}, ${sayReference(found.reference)}`, rail, content });
}

/** Which one: from those that may be the same, or by its reference. */
function chooseView(visit: Shown, subject: MergingSubject, words: MergingWords): Html {
  const { found, near, typed, problem } = subject;
  const { link, tongue } = visit;
  const mistake = problem && {
    errorMessage: { text: words.mistakes[`with.${problem}`], ...componentWords[tongue].errorMessage },
  };
  return html`<div class="stack">
    <p class="soft">${words.lead}</p>
    ${panel(
      words.near,
      near.length === 0
        ? html`<p class="empty">${words.noneNear}</p>`
        : html`<ul class="tasks">
            ${near.map((one) => nearView(visit, { found, one, words }))}
          </ul>`,
    )}
    <section class="panel">
      <div class="in">
        <form class="form" method="get" action="${link(paths.case(found.reference, 'merging'))}" novalidate>
          ${input({
            id: 'with',
            name: 'with',
            label: { text: words.with },
            hint: { text: words.withHint },
            classes: 'govuk-input--width-10',
            spellcheck: false,
            autocomplete: 'off',
            value: typed,
            ...mistake,
          })}
          <div class="acts">
            <button class="btn primary">${words.look}</button>
            <a href="${link(paths.case(found.reference))}">${caseFormWords[tongue].cancel}</a>
          </div>
        </form>
      </div>
    </section>
  </div>`;
}

type Near = { readonly found: MergingSubject['found']; readonly one: NearOne; readonly words: MergingWords };

function nearView({ link, now, tongue }: Shown, { found, one, words }: Near): Html {
  const { reference, place, status, openedAt } = one.found;
  const to = `${paths.case(found.reference, 'merging')}?${new URLSearchParams({ with: reference }).toString()}`;
  return html`<li>
    <a href="${link(to)}"
      >${place.description ?? one.words.noun} <span class="ref">${sayReference(reference)}</span></a
    >
    <span class="tag">${one.words.statuses[status]?.label ?? status}</span>
    <span class="soft">${words.away(one.metres, sayPastWithin(openedAt, now, tongue))}</span>
  </li>`;
}
