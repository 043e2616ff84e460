import type { Area } from '#capabilities/mapping';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Councillor } from '#services';
import type { Around } from '../layout.ts';
import { councillorsWords } from './councillors.words.ts';

/** Who speaks for a ward, and how to reach each. */
export function councillorsView(
  { tongue, link }: Around,
  ward: Area | undefined,
  councillors: readonly Councillor[],
): Html {
  const words = councillorsWords[tongue];
  if (!ward) return html`<p class="empty">${words.noWard}</p>`;
  return html`<p class="govuk-body">
      ${words.ward}
      <a class="govuk-link" href="${link(path('/councillors/:ward', { ward: ward.code }))}"
        >${ward.name[tongue]}</a
      >
    </p>
    ${
      councillors.length === 0
        ? html`<p class="empty">${words.vacant}</p>`
        : html`<ul class="list">
            ${councillors.map((one) => councillorView(one, tongue))}
          </ul>`
    }`;
}

function councillorView({ name, party, email, telephone }: Councillor, tongue: Around['tongue']): Html {
  const words = councillorsWords[tongue];
  return html`<li>
    <b>${words.called(name)}</b>
    <span>${party[tongue]}</span>
    <span><a class="govuk-link" href="mailto:${email}">${email}</a></span>
    ${telephone && html`<span><a class="govuk-link" href="tel:${telephone.replaceAll(/[^+\d]/g, '')}">${telephone}</a></span>`}
  </li>`;
}
