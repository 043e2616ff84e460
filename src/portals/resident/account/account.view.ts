import type { Reported } from '#capabilities/cases';
import { sayDate, sayReference } from '#language';
import type { Said } from '#language';
import { button, html, tag } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { heldListView } from '../holdings/held-list-view.ts';
import type { SaidHolding } from '../holdings/said-holding.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { accountWords } from './account.words.ts';

type Mine = Reported & { readonly title: string; readonly status: string; readonly seal: string };
type Begun = { readonly service: string; readonly name: string; readonly expiresAt: Temporal.Instant };
type Shown = Around &
  Entry & {
    readonly words: Said<(typeof accountWords)['en']>;
    readonly subject: {
      readonly email: string;
      readonly begun: readonly Begun[];
      readonly holdings: readonly SaidHolding[];
      readonly requests: readonly Mine[];
      readonly isFirst: boolean;
      readonly hasMore: boolean;
      readonly corrections: number;
    };
  };

export function accountView(shown: Shown): Html {
  const { words, subject, link, hidden } = shown;
  const { requests, isFirst } = subject;
  const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
    <p class="hint">${words.signedInAs(subject.email)}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="${link('/account/details')}">${words.details}</a
      >${subject.corrections > 0 && html` ${words.corrections(subject.corrections)}`}
    </p>
    ${subject.begun.length > 0 && begunView(shown)} ${isFirst && heldView(shown)}
    <h2 class="govuk-heading-m">${words.requests}</h2>
    ${
      requests.length === 0
        ? html`<p class="empty">${words.empty}</p>`
        : html`<ul class="list">
            ${requests.map((request) => requestView(request, shown))}
          </ul>`
    }
    ${pagesView(shown)}
    <p class="govuk-body"><a class="govuk-link" href="${link('/')}">${words.ask}</a></p>
    ${
      isFirst &&
      html`<form method="post" novalidate>
        ${hidden}
        <div class="govuk-button-group">
          ${button({ text: words.signOut, name: 'leave', value: 'here', classes: 'govuk-button--secondary' })}
          ${button({ text: words.signOutEverywhere, name: 'leave', value: 'everywhere', classes: 'govuk-button--secondary' })}
        </div>
      </form>`
    }`;
  return layout(shown, { title: words.title, content, section: 'requests' });
}

/** What they hold now; what is over stands on a page of its own. */
function heldView({ words, subject, link }: Shown): Html {
  return html`<h2 class="govuk-heading-m">${words.held}</h2>
    ${subject.holdings.length > 0 ? heldListView(subject.holdings, link) : html`<p class="empty">${words.noneHeld}</p>`}
    <p class="govuk-body"><a class="govuk-link" href="${link('/account/holdings')}">${words.allHeld}</a></p>`;
}

function begunView({ words, subject, tongue, link }: Shown): Html {
  return html`<h2 class="govuk-heading-m">${words.unsent}</h2>
    <ul class="list">
      ${subject.begun.map(
        ({ service, name, expiresAt }) =>
          html`<li>
            <a href="${link(path('/services/:service', { service }))}">${name}</a>
            <span>${words.keptUntil(sayDate(expiresAt, tongue))}</span>
          </li>`,
      )}
    </ul>`;
}

function requestView(
  { title, reference, status, how, closedAt, madeAt, seal }: Mine,
  { words, tongue, link }: Shown,
): Html {
  const to = link(path('/requests/:reference/:seal', { reference, seal }));
  const colour = closedAt || how === 'withdrew' ? { classes: 'govuk-tag--grey' } : {};
  return html`<li>
    <a href="${to}">${title}</a>
    <span>${words.reported(sayReference(reference), sayDate(madeAt, tongue))}</span>
    ${tag({ text: status, ...colour })}
  </li>`;
}

function pagesView({ words, subject: { requests, hasMore, isFirst }, link }: Shown): Html | undefined {
  const last = requests.at(-1);
  if (!hasMore && isFirst) return undefined;
  return html`<p class="govuk-body">
    ${!isFirst && html`<a class="govuk-link" href="${link('/account')}">${words.newest}</a> `}
    ${hasMore && last && html`<a class="govuk-link" href="${link(`/account?after=${last.id}`)}">${words.older}</a>`}
  </p>`;
}
