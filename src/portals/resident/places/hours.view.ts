import { openToday, parseOpening, sayOpening } from '#capabilities/calendars';
import type { Tongue } from '#language';
import { details, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Council } from '#services';
import { hoursWords } from './hours.words.ts';

type When = {
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
  readonly council: Pick<Council, 'collections'>;
};

/** Whether a place is open now, and all its hours; nothing where they are not known. */
export function hoursView(written: unknown, { tongue, now, council }: When): Html | undefined {
  const opening = typeof written === 'string' ? parseOpening(written) : undefined;
  if (!opening) return undefined;
  const words = hoursWords[tongue];
  const { isOpen, spans } = openToday(opening, now, council.collections.division);
  const said = isOpen ? words.open : spans.length > 0 ? words.notNow : words.notToday;
  return html`<span class="${isOpen ? 'govuk-tag govuk-tag--green' : 'govuk-tag govuk-tag--grey'}"
      >${said}</span
    >
    ${details({
      summaryText: words.hours,
      html: html`<ul class="days">
        ${sayOpening(opening, tongue).map(({ days, hours }) => html`<li><span>${days}</span><b>${hours}</b></li>`)}
      </ul>`,
    })}`;
}
