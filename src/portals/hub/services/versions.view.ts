import { sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Proposal, VersionInTime } from '#services';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { standingView } from './proposal-standing.ts';
import type { versionsWords } from './versions.words.ts';

type Words = (typeof versionsWords)['en'];
type Shown = {
  readonly versions: readonly VersionInTime[];
  readonly proposals: readonly Proposal[];
  readonly names: ReadonlyMap<string, string>;
};

export function versionsPanels(visit: HubVisit, { versions, proposals, names }: Shown, words: Words): Html {
  return html`<section class="panel">
      <header><h2>${words.proposals}</h2></header>
      ${proposals.length === 0 ? html`<p class="empty">${words.noProposals}</p>` : proposalsView(visit, { proposals, names }, words)}
    </section>
    <section class="panel">
      <header><h2>${words.versions}</h2></header>
      ${versions.length === 0 ? html`<p class="empty">${words.noVersions}</p>` : versionsView(visit, versions, words)}
    </section>`;
}

function proposalsView(
  visit: HubVisit,
  { proposals, names }: Pick<Shown, 'proposals' | 'names'>,
  words: Words,
): Html {
  const { tongue, link } = visit;
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.proposals}
    </caption>
    <thead>
      <tr>
        ${[words.why, words.by, words.standing, words.proposed].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${proposals.map(
        (proposal) =>
          html`<tr data-row>
            <td class="what">
              <a href="${link(paths.proposal(proposal.id))}"><b>${proposal.why}</b></a>
            </td>
            <td class="owner">${names.get(proposal.proposer.name) ?? words.command}</td>
            <td class="status">${standingView(proposal, tongue)}</td>
            <td class="due">${sayMoment(proposal.proposedAt, tongue)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function versionsView({ tongue }: HubVisit, versions: readonly VersionInTime[], words: Words): Html {
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.versions}
    </caption>
    <thead>
      <tr>
        ${[words.version, words.inForceFrom, words.published].map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${versions.map(
        ({ version, publishedAt, from, isInForce, extendedAt }) =>
          html`<tr data-row>
            <td class="what">
              <b>${words.numbered(version)}</b>
              ${isInForce && html`<span class="tag done">${words.inForce}</span>`}
            </td>
            <td class="where">
              ${from.length === 0 ? html`<span class="soft">${words.never}</span>` : from.map((at) => sayMoment(at, tongue)).join('; ')}
            </td>
            <td class="due">
              ${sayMoment(publishedAt, tongue)}
              ${extendedAt.map((at) => html`<br /><span class="soft">${words.extended(sayMoment(at, tongue))}</span>`)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
