import { sayDate } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { packIn } from '#services';
import type { Proposal, PublishedService } from '#services';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { servicesWords } from './services.words.ts';

type Words = (typeof servicesWords)['en'];
type Listed = { readonly live: readonly PublishedService[]; readonly open: readonly Proposal[] };

/** What is proposed first, since somebody waits for it; then every service, by its name. */
export function servicesView(visit: HubVisit, { live, open }: Listed, words: Words): Html {
  const { tongue } = visit;
  const named = live.toSorted((one, other) =>
    one.words[tongue].name.localeCompare(other.words[tongue].name, tongue),
  );
  return html`<div class="stack">
    ${open.length > 0 && proposedView(visit, open, words)}
    <section class="panel">
      <header><h2>${words.offered}</h2></header>
      ${
        named.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : html`<table class="queue">
              <caption class="govuk-visually-hidden">
                ${words.offered}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${words.service}</th>
                  <th scope="col">${words.version}</th>
                  <th scope="col">${words.proposals}</th>
                </tr>
              </thead>
              <tbody>
                ${named.map((service) => lineView(visit, { service, open }, words))}
              </tbody>
            </table>`
      }
    </section>
  </div>`;
}

type Line = { readonly service: PublishedService; readonly open: readonly Proposal[] };

function lineView({ tongue, link }: HubVisit, { service, open }: Line, words: Words): Html {
  const { version } = service;
  const count = open.filter((one) => one.service === service.service).length;
  return html`<tr data-row>
    <td class="what">
      <a href="${link(paths.service(service.service))}"><b>${service.words[tongue].name}</b></a>
      <span class="soft">${service.service}</span>
    </td>
    <td class="where">${words.numbered(version)}</td>
    <td class="status">${count > 0 && html`<span class="tag wait">${words.waiting(count)}</span>`}</td>
  </tr>`;
}

function proposedView({ tongue, link }: HubVisit, open: readonly Proposal[], words: Words): Html {
  return html`<section class="panel">
    <header><h2>${words.proposed}</h2></header>
    <table class="queue">
      <caption class="govuk-visually-hidden">
        ${words.proposed}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.service}</th>
          <th scope="col">${words.why}</th>
          <th scope="col">${words.since}</th>
        </tr>
      </thead>
      <tbody>
        ${open.map(
          (proposal) =>
            html`<tr data-row>
              <td class="what">
                <a href="${link(paths.proposal(proposal.id))}"
                  ><b>${packIn(proposal).words[tongue].name}</b></a
                >
              </td>
              <td class="where">${proposal.why}</td>
              <td class="due">${sayDate(proposal.proposedAt, tongue)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
