import type { Uprn } from '#language';
import { sayDay } from '#language';
import { details, html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Around } from '../layout.ts';
import type { BinDay } from './bin-days.ts';
import { binDaysWords, sayStream } from './bin-days.words.ts';
import { binDaysPageWords } from './bin-days-page.words.ts';

const lists = { en: new Intl.ListFormat('en-GB'), cy: new Intl.ListFormat('cy-GB') } as const;

/** The next collection of each stream first, then the days of the weeks to come. */
export function binDaysView(
  around: Around,
  { uprn }: { readonly uprn: Uprn },
  days: readonly BinDay[],
): Html {
  const { tongue, link } = around;
  const words = binDaysPageWords[tongue];
  if (days.length === 0) return html`<p class="empty">${words.none}</p>`;
  const made = days.filter(({ on }) => on !== undefined);
  const next = made.filter((day) => day === made.find(({ stream }) => stream === day.stream));
  return html`${nextView(around, next)} ${daysView(around, next)}
    <p class="govuk-body">
      <a class="govuk-link" href="${link(path('/properties/:uprn/collections.ics', { uprn }))}"
        >${words.calendar}</a
      >
    </p>
    ${details({ summaryText: words.all, html: daysView(around, days) })}
    ${details({ summaryText: words.how, text: words.howTo })}`;
}

/** What comes next may be several bins on one day. */
function nextView({ tongue }: Around, days: readonly BinDay[]): Html | undefined {
  const [first] = days;
  const { on } = first ?? {};
  if (!on) return undefined;
  const streams = days
    .filter((day) => day.on?.equals(on))
    .map(({ stream }) => sayStream(stream, binDaysWords[tongue]).toLowerCase());
  return html`<p class="lead">
    ${binDaysPageWords[tongue].next(lists[tongue].format(streams), sayDay(on, tongue))}
  </p>`;
}

function daysView({ tongue }: Around, days: readonly BinDay[]): Html {
  return html`<ul class="days">
    ${days.map((day) => html`<li><span>${sayStream(day.stream, binDaysWords[tongue])}</span><b>${sayBinDay(day, tongue)}</b></li>`)}
  </ul>`;
}

function sayBinDay({ on, usual, why }: BinDay, tongue: Around['tongue']): string {
  const words = binDaysWords[tongue];
  const reason = why ? ` (${why[tongue]})` : '';
  if (!on) return `${words.notMade(sayDay(usual, tongue))}${reason}`;
  const moved = on.equals(usual) ? '' : `, ${words.moved(sayDay(usual, tongue))}`;
  return `${sayDay(on, tongue)}${moved}${reason}`;
}
