import { linkedParts } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';

/** Words of a service in which `[words](https://…)` is a link. */
export function linkedWords(text: string): Html {
  return html`${linkedParts(text).map((part) =>
    typeof part === 'string'
      ? part
      : html`<a class="govuk-link" href="${part.to}" rel="external noreferrer">${part.words}</a>`,
  )}`;
}
