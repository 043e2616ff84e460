import { button, details, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Arrival } from './arrival.ts';
import { keyField } from './fields.ts';
import { sendAgainWords } from './send-again.words.ts';

/**
 * The form that could not be taken, as it was sent: the same fields, the same idempotency key, one button. Whether the first
 * try was kept after all or not, pressing it comes to one request.
 */
export function sendAgain({ method, body, tongue }: Arrival, address: string): Html | undefined {
  if (method !== 'POST' || body[keyField] === undefined) return undefined;
  const words = sendAgainWords[tongue];
  const fields = Object.entries(body).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => ({ name, value: one })),
  );
  const typed = fields.filter(({ name, value }) => !name.startsWith('_') && value.trim() !== '');
  return html`<div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h2 class="govuk-heading-m">${words.title}</h2>
      <p class="govuk-body">${words.kept}</p>
      ${
        typed.length > 0 &&
        details({
          summaryText: words.show,
          html: html`${typed.map(({ value }) => html`<p class="govuk-body">${value}</p>`)}`,
        })
      }
      <form method="post" action="${address}">
        ${fields.map(({ name, value }) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${button({ text: words.again, preventDoubleClick: true })}
      </form>
    </div>
  </div>`;
}
