import type { Said } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { ServiceWords } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { homeWords } from './home.words.ts';

type Service = Pick<ServiceWords, 'name' | 'about'> & { readonly service: string };

type Shown = Around & {
  readonly words: Said<(typeof homeWords)['en']>;
  readonly subject: {
    readonly typed: string;
    readonly examples: string;
    readonly services: readonly Service[];
  };
};

export function homeView(shown: Shown): Html {
  const { words, subject, world, tongue, link } = shown;
  const { contact } = world.council;
  const content = html`<h1 class="govuk-heading-xl">${words.title}</h1>
    <p class="hint">${words.lead}</p>
    <form class="ask" role="search" action="${link('/')}">
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
    </form>
    ${servicesView(shown)} ${subject.typed === '' && addressView(shown)}
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

function servicesView({ words, subject: { typed, services }, link }: Shown): Html {
  const heading = typed === '' ? words.all : words.found(services.length, typed);
  const list = services.map(
    ({ service, name, about }) =>
      html`<li>
        <a href="${link(path('/services/:service', { service }))}">${name}</a><span>${about}</span>
      </li>`,
  );
  return html`<h2 class="govuk-heading-m">${heading}</h2>
    ${
      services.length === 0
        ? html`<p class="empty">${words.none(typed)}</p>`
        : html`<ul class="tasks">
            ${list}
          </ul>`
    }
    ${typed !== '' && html`<p class="govuk-body"><a class="govuk-link" href="${link('/')}">${words.showAll}</a></p>`}`;
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
