import type { PropertyRecord } from '#capabilities/gazetteer';
import type { Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { facts } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { PropertyWords } from './property-page.ts';
import { sayDates } from './say-dates.ts';

/** What the gazetteer says of the property itself. */
export function detailsView(
  { link, tongue }: HubVisit,
  { point, postcode, standing, details }: PropertyRecord,
  words: PropertyWords,
): Html {
  const { easting, northing } = point;
  return facts([
    [words.postcode, postcode],
    [words.street, details && streetsView(link, details.streets)],
    [words.grid, `${String(easting)}, ${String(northing)}`],
    ...(details ? detailRows(details, tongue, words) : []),
    [words.from, standing === 'live' && !details ? words.fromOutside : undefined],
  ]);
}

type Details = NonNullable<PropertyRecord['details']>;

function streetsView(link: HubVisit['link'], streets: Details['streets']): Html | undefined {
  if (streets.length === 0) return undefined;
  return html`<ul class="why">
    ${streets.map(
      ({ usrn, name, locality, town }) =>
        html`<li>
          <a href="${link(paths.street(usrn))}">${[name, locality || town].filter(Boolean).join(', ')}</a>
        </li>`,
    )}
  </ul>`;
}

function detailRows(details: Details, tongue: Tongue, words: PropertyWords) {
  const { pointKind, status, state, dates, organisations, provenance } = details;
  return [
    [words.pointKind, pointKind?.words],
    [words.status, status?.words],
    [words.state, state?.words],
    [words.held, sayDates(dates, tongue)],
    [words.organisations, organisations.map(({ name, legalName }) => legalName || name).join(', ')],
    [words.from, words.fromFile(provenance.file)],
  ] as const;
}
