import { details, html } from '#platform/html';
import type { Html } from '#platform/html';

/** The steps that led to a date, for whoever asks. */
export function whyView(summary: string, why: readonly string[]): Html | undefined {
  if (why.length === 0) return undefined;
  const list = html`<ul class="govuk-list govuk-list--bullet">
    ${why.map((step) => html`<li>${step}</li>`)}
  </ul>`;
  return details({ summaryText: summary, html: list });
}
