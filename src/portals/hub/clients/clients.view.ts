import type { ClientRecord } from '#capabilities/identity';
import { sayDate } from '#language';
import type { Uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { clientsWords } from './clients.words.ts';
import { sayKey, sayMay } from './say-client.ts';

type Words = (typeof clientsWords)['en'];
type Listed = { readonly clients: readonly ClientRecord[]; readonly next: Uuid | undefined };

/** A page of clients, a line each; cards on a phone. */
export function clientsView(visit: HubVisit, { clients, next }: Listed, words: Words): Html {
  if (clients.length === 0) return html`<div class="panel"><p class="empty">${words.empty}</p></div>`;
  const onward = next && `${paths.clients}?after=${next}`;
  return html`<div class="panel">
      <table class="queue">
        <caption class="govuk-visually-hidden">
          ${words.title}
        </caption>
        <thead>
          <tr>
            ${[words.name, words.may, words.used, words.standing].map(
              (heading) => html`<th scope="col">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${clients.map((client) => lineView(visit, client, words))}
        </tbody>
      </table>
    </div>
    ${onward && html`<p class="acts"><a class="btn" href="${visit.link(onward)}" rel="next">${words.onward}</a></p>`}`;
}

function lineView(visit: HubVisit, client: ClientRecord, words: Words): Html {
  const { tongue, link } = visit;
  const { id, name, may, usedOn } = client;
  return html`<tr data-row>
    <td class="what">
      <a href="${link(paths.client(id))}"><b>${name}</b></a>
    </td>
    <td class="where">${sayMay(may, tongue)}</td>
    <td class="due">${usedOn ? sayDate(usedOn, tongue) : html`<span class="soft">${words.never}</span>`}</td>
    <td class="owner">${sayKey(client, visit)}</td>
  </tr>`;
}
