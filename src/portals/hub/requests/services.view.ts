import { sayDate } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { OfferedService, ServiceGroup } from '#services';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { servicesWords } from './services.words.ts';

type Words = (typeof servicesWords)['en'];
type Subject = {
  readonly rail: Rail;
  readonly typed: string;
  readonly isNearest: boolean;
  readonly groups: readonly ServiceGroup<OfferedService>[];
  /** Of which services the officer has begun a request, and when. */
  readonly begun: ReadonlyMap<string, Temporal.Instant>;
};
type Visit = HubVisit & Entry;

export function servicesView(visit: Visit, subject: Subject, words: Words): Html {
  const { rail, typed, groups } = subject;
  const isEmpty = groups.every(({ services }) => services.length === 0);
  const content = html`<div class="head">
      <div>
        <h1>${words.title}</h1>
        <p class="soft">${words.about}</p>
      </div>
      <a class="btn" href="${visit.link(paths.handover)}">${words.takeOver}</a>
    </div>
    ${(typed !== '' || !isEmpty) && filterView(visit, subject, words)}
    <div class="panel">
      ${isEmpty ? html`<p class="empty">${typed === '' ? words.empty : words.none}</p>` : listView(visit, subject, words)}
    </div>`;
  return frame(visit, { title: words.title, rail, content });
}

/** With script it hides while one types what is not meant, and Enter opens the first that is left; without, it is sent. */
function filterView({ link }: Visit, { typed, isNearest }: Subject, words: Words): Html {
  return html`<form
      class="narrow"
      role="search"
      action="${link(paths.newRequest)}"
      data-narrow="services"
      data-again
    >
      <label for="narrow">${words.filter}</label>
      <input
        class="govuk-input"
        id="narrow"
        name="q"
        type="search"
        value="${typed}"
        maxlength="100"
        autocomplete="off"
        spellcheck="false"
        autofocus
        data-key="f"
        data-hint="${words.filterHint}"
      />
      <button class="btn">${words.filterButton}</button>
      ${typed !== '' && html`<a href="${link(paths.newRequest)}">${words.showAll}</a>`}
    </form>
    <p class="soft narrowed" aria-live="polite" data-narrowed>
      ${typed !== '' && isNearest && words.nearest}
    </p>`;
}

function listView(visit: Visit, { groups, begun }: Subject, words: Words): Html {
  return html`<table class="queue" id="services">
    <caption class="govuk-visually-hidden">
      ${words.title}
    </caption>
    ${groups.map(
      ({ name, services }) =>
        html`<tbody>
          ${
            groups.length > 1 &&
            html`<tr class="group">
              <th scope="rowgroup">${name ?? words.others}</th>
            </tr>`
          }
          ${services.map((service) => serviceView(visit, { service, at: begun.get(service.service) }, words))}
        </tbody>`,
    )}
  </table>`;
}

type Row = { readonly service: OfferedService; readonly at: Temporal.Instant | undefined };

function serviceView({ link, tongue }: Visit, { service, at }: Row, words: Words): Html {
  const { name, noun, about, also, under } = service;
  return html`<tr data-row data-words="${[name, noun, about, under, ...also].join(' ')}">
    <td class="what">
      <a href="${link(paths.entry(service.service))}"><b>${name}</b></a>
      <span class="soft">${about}</span>
      ${at && html`<span class="tag">${words.begun(sayDate(at, tongue))}</span>`}
    </td>
  </tr>`;
}
