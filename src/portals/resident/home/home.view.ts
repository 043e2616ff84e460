import type { Said } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { FoundServices, OfferedService, ServiceGroup } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { homeWords } from './home.words.ts';

type Shown = Around & {
  readonly words: Said<(typeof homeWords)['en']>;
  readonly subject: {
    readonly typed: string;
    readonly examples: string;
    readonly groups: readonly ServiceGroup<OfferedService>[];
    readonly found: FoundServices<OfferedService>;
  };
};

export function homeView(shown: Shown): Html {
  const { words, subject, world, tongue, link } = shown;
  const { contact } = world.council;
  const content = html`<h1 class="govuk-heading-xl">${words.title}</h1>
    <p class="hint">${words.lead}</p>
    ${searchView(shown)} ${subject.typed === '' ? allView(shown) : foundView(shown)}
    <div class="two">
      <div>
        <h2 class="govuk-heading-m">${words.track}</h2>
        <p class="govuk-body">${words.trackHow}</p>
        <p class="govuk-body"><a class="govuk-link" href="${link('/follow')}">${words.trackLink}</a></p>
      </div>
      <section class="card">
        <h2>${words.help}</h2>
        <p>${words.helpHow(contact.telephone, contact.hours[tongue])}</p>
      </section>
    </div>`;
  return layout(shown, { title: words.title, content, section: 'services', wide: true });
}

function searchView({ words, subject, link }: Shown): Html {
  return html`<form class="ask" role="search" action="${link('/')}">
    <label class="govuk-visually-hidden" for="q">${words.find}</label>
    <input
      id="q"
      name="q"
      type="search"
      value="${subject.typed}"
      maxlength="100"
      placeholder="${subject.examples}"
      autocomplete="off"
    />
    <button>${words.findButton}</button>
  </form>`;
}

function allView(shown: Shown): Html {
  const { words, link, subject } = shown;
  const [first, ...others] = subject.groups;
  const isOneList = first?.name === undefined && others.length === 0;
  return html`${
      isOneList
        ? html`<h2 class="govuk-heading-m">${words.all}</h2>
            ${listView(shown, first?.services ?? [])}`
        : html`<div class="groups">${subject.groups.map((group) => groupView(shown, group))}</div>`
    }
    <p class="govuk-body"><a class="govuk-link" href="${link('/services')}">${words.byLetter}</a></p>
    ${addressView(shown)}`;
}

function groupView({ words, link }: Shown, { name, services }: ServiceGroup<OfferedService>): Html {
  return html`<section>
    <h2 class="govuk-heading-m">${name ?? words.others}</h2>
    <ul class="govuk-list">
      ${services.map(
        (one) =>
          html`<li>
            <a class="govuk-link govuk-link--no-visited-state" href="${link(startOf(one))}">${one.name}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What was looked for, the likeliest first; where nothing has all the words, what has some. */
function foundView(shown: Shown): Html {
  const { words, link, subject } = shown;
  const { typed, found } = subject;
  const { services, isNearest } = found;
  return html`<h2 class="govuk-heading-m">
      ${isNearest ? words.notFound(typed) : words.found(services.length, typed)}
    </h2>
    ${services.length === 0 && html`<p class="empty">${words.none}</p>`}
    ${services.length > 0 && isNearest && html`<p class="govuk-body">${words.closest}</p>`}
    ${services.length > 0 && listView(shown, services)}
    <p class="govuk-body">
      <a class="govuk-link" href="${link('/')}">${words.showAll}</a><br /><a
        class="govuk-link"
        href="${link('/services')}"
        >${words.byLetter}</a
      >
    </p>`;
}

function listView({ link }: Shown, services: readonly OfferedService[]): Html {
  return html`<ul class="tasks">
    ${services.map(
      (one) => html`<li><a href="${link(startOf(one))}">${one.name}</a><span>${one.about}</span></li>`,
    )}
  </ul>`;
}

function startOf({ service }: OfferedService): string {
  return path('/services/:service', { service });
}

/** What can be known of an address, before anything is asked. */
function addressView({ words, link }: Shown): Html {
  const item = (to: string, name: string, about: string) =>
    html`<li><a href="${link(to)}">${name}</a><span>${about}</span></li>`;
  return html`<h2 class="govuk-heading-m">${words.address}</h2>
    <ul class="tasks">
      ${item('/properties', words.binDays, words.binDaysAbout)}
      ${item('/councillors', words.councillors, words.councillorsAbout)}
      ${item('/nearest', words.nearest, words.nearestAbout)}
    </ul>`;
}
