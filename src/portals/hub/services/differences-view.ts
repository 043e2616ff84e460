import { sayDate, sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { differenceKinds } from '#services';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { said } from '../says/count.ts';
import type { Rehearsed, Words } from './shown-rehearsal.ts';

/** Every way in which requests would have fared otherwise, with how many; each leads to some of the cases. */
export function differencesView(visit: HubVisit, shown: Rehearsed, words: Words): Html {
  const { tongue, link } = visit;
  const { rehearsal, proposal } = shown;
  const found = differenceKinds.flatMap((kind) => {
    const difference = rehearsal.result.differences[kind];
    return difference ? [{ kind, ...difference }] : [];
  });
  const here = paths.proposal(proposal.id, 'rehearsal');
  return html`<section class="panel">
      <header><h2>${words.differences}</h2></header>
      ${
        found.length === 0
          ? html`<p class="empty">${words.same}</p>`
          : html`<table class="grid">
              <caption class="govuk-visually-hidden">
                ${words.differences}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${words.difference}</th>
                  <th scope="col" class="n">${words.requests}</th>
                </tr>
              </thead>
              <tbody>
                ${found.map(
                  ({ kind, count }) =>
                    html`<tr>
                      <th scope="row">
                        <a href="${link(`${here}?show=${kind}#examples`)}">${words.kinds[kind]}</a>
                      </th>
                      <td class="n">${said(count, tongue)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
      }
    </section>
    ${shown.shown && examplesView(visit, shown, words)}`;
}

/** Cases that the officer may see anyway; of the others nothing is said but that there are some. */
function examplesView(visit: HubVisit, { shown, examples, rehearsal }: Rehearsed, words: Words): Html {
  const { tongue, link, world } = visit;
  const kept = (shown && rehearsal.result.differences[shown]?.examples.length) ?? 0;
  const hidden = kept - (examples?.length ?? 0);
  const list = examples ?? [];
  return html`<section class="panel" id="examples">
    <header><h2>${words.examples}: ${shown && words.kinds[shown]}</h2></header>
    ${
      list.length > 0 &&
      html`<table class="queue">
        <caption class="govuk-visually-hidden">
          ${words.examples}
        </caption>
        <thead>
          <tr>
            ${[words.case, words.queue, words.opened].map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${list.map(
            ({ reference, queue, openedAt }) =>
              html`<tr data-row>
                <td class="what">
                  <a class="ref" href="${link(paths.case(reference))}">${sayReference(reference)}</a>
                </td>
                <td class="where">${nameOfQueue(world.council, queue, tongue)}</td>
                <td class="due">${sayDate(openedAt, tongue)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`
    }
    ${hidden > 0 && html`<p class="empty">${words.hidden(said(hidden, tongue))}</p>`}
  </section>`;
}
