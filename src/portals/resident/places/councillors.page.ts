import { areasOfKind } from '#capabilities/mapping';
import { londonDay } from '#language';
import type { Uprn } from '#language';
import { html } from '#platform/html';
import { path } from '#platform/http';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { findAddress, finderQuery } from './address-finder.ts';
import { addressFinderView } from './address-finder.view.ts';
import { councillorsWords } from './councillors.words.ts';

/** Who is my councillor: by an address, or by the list of wards. */
export default page({
  at: '/councillors',
  access: 'anyone',
  query: finderQuery,
  words: councillorsWords,
  find: async (visit) => ({
    finding: await findAddress(visit, visit.query.q),
    wards: await areasOfKind(visit.tx, 'ward', { on: londonDay(visit.now) }),
  }),
  looks: () => [],
  show: (visit) => {
    const { words, subject, tongue, link } = visit;
    const wards = subject.wards.toSorted((one, other) => one.name[tongue].localeCompare(other.name[tongue]));
    const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body-l">${words.lead}</p>
      ${addressFinderView(visit, subject.finding, { at: '/councillors', to: councillorsAt })}
      <h2 class="govuk-heading-m">${words.wards}</h2>
      ${
        wards.length === 0
          ? html`<p class="empty">${words.noWards}</p>`
          : html`<ul class="govuk-list">
              ${wards.map(
                ({ code, name }) =>
                  html`<li>
                    <a class="govuk-link" href="${link(path('/councillors/:ward', { ward: code }))}"
                      >${name[tongue]}</a
                    >
                  </li>`,
              )}
            </ul>`
      }`;
    return layout(visit, { title: words.title, content, section: 'services', back: '/' });
  },
});

function councillorsAt(uprn: Uprn): string {
  return `${path('/properties/:uprn', { uprn })}#councillors`;
}
