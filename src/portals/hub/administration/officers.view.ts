import type { HeldRole, OfficerRecord } from '#capabilities/identity';
import { londonDay, sayDate } from '#language';
import type { Uuid } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { factorOf, sayRoles } from './say-officer.ts';
import type { officersWords } from './officers.words.ts';

type Words = (typeof officersWords)['en'];
type Listed = { readonly officers: readonly OfficerRecord[]; readonly next: Uuid | undefined };

/** A page of officers, a line each; cards on a phone. */
export function officersView(visit: HubVisit, { officers, next }: Listed, words: Words): Html {
  if (officers.length === 0) return html`<div class="panel"><p class="empty">${words.empty}</p></div>`;
  const onward = next && `${paths.officers}?after=${next}`;
  return html`<div class="panel">
      <table class="queue">
        <caption class="govuk-visually-hidden">
          ${words.title}
        </caption>
        <thead>
          <tr>
            ${[words.name, words.roles, words.seen, words.factor].map(
              (heading) => html`<th scope="col">${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${officers.map((officer) => lineView(visit, officer, words))}
        </tbody>
      </table>
    </div>
    ${onward && html`<p class="acts"><a class="btn" href="${visit.link(onward)}" rel="next">${words.onward}</a></p>`}`;
}

function lineView(visit: HubVisit, officer: OfficerRecord, words: Words): Html {
  const { tongue, link, world } = visit;
  const { id, name, email, seenAt, closed, fromDirectory, fromUs } = officer;
  const held: readonly HeldRole[] = [...fromDirectory, ...fromUs];
  return html`<tr data-row>
    <td class="what">
      <a href="${link(paths.officer(id))}"><b>${name}</b></a>
      <span class="soft">${email}</span>
    </td>
    <td class="where">
      ${held.length > 0 ? sayRoles(world.council, held, tongue) : html`<span class="soft">${words.none}</span>`}
      ${closed && html`<span class="tag late">${words.closed}</span>`}
    </td>
    <td class="due">
      ${seenAt ? sayDate(londonDay(seenAt), tongue) : html`<span class="soft">${words.never}</span>`}
    </td>
    <td class="owner">${words.factors[factorOf(world.council, officer)]}</td>
  </tr>`;
}
