import { sayReference } from '#language';
import { html, tag } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { SaidHolding } from './said-holding.ts';

/** Holdings as lines, each with its last day and a link to all of it. */
export function heldListView(holdings: readonly SaidHolding[], link: (path: string) => string): Html {
  return html`<ul class="list">
    ${holdings.map(
      ({ reference, label, day, tag: state, isOn }) =>
        html`<li>
          <a href="${link(path('/account/holdings/:reference', { reference }))}">${label}</a>
          <span>${sayReference(reference)}, ${day}</span>
          ${tag({ text: state, ...(isOn ? {} : { classes: 'govuk-tag--grey' }) })}
        </li>`,
    )}
  </ul>`;
}
