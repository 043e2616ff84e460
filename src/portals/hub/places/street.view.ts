import type { StreetRecord } from '#capabilities/gazetteer';
import type { Area } from '#capabilities/mapping';
import type { GridPoint, Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import type { MapConfig } from '#portals/shell';
import { facts, panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayCount } from '../says/count.ts';
import type { PlaceCases } from './cases-of-place.ts';
import { casesView } from './cases-view.ts';
import { placeMapView } from './place-map-view.ts';
import { sayDates } from './say-dates.ts';
import type { streetWords } from './street.words.ts';

type Words = (typeof streetWords)['en'];
type StreetPage = {
  readonly record: StreetRecord;
  readonly rail: Rail;
  readonly point: GridPoint | undefined;
  readonly map: MapConfig | undefined;
  readonly wards: readonly Area[];
  readonly cases: PlaceCases;
};

export function streetView(visit: HubVisit & Entry, subject: StreetPage, words: Words): Html {
  const { record, rail, cases, point, map } = subject;
  const title = sayStreetName(record, visit.tongue);
  const content = html`<div class="head">
      <div>
        <p class="soft">
          <span class="ref">USRN ${String(record.usrn)}</span> ${record.details?.type?.words}
        </p>
        <h1>${title}</h1>
      </div>
    </div>
    <div class="cols">
      <div class="stack">${casesView(visit, cases, paths.street(record.usrn))}</div>
      <aside class="stack">
        ${panel(words.place, html`${point && placeMapView(visit, point, { config: map, called: title })} ${detailsView(visit, subject, words)}`)}
        ${propertiesView(visit, record, words)} ${namesView(visit, record, words)}
      </aside>
    </div>`;
  return frame(visit, { title, rail, content, hasMap: map !== undefined });
}

/** `Mill Lane, Upper Mere`, in the language of the page where the street has such a name. */
export function sayStreetName({ name }: Pick<StreetRecord, 'name'>, tongue: Tongue): string {
  const { name: called, locality, town } = name[tongue];
  return [called, locality || town].filter(Boolean).join(', ');
}

function detailsView({ tongue }: HubVisit, { record: { details }, wards }: StreetPage, words: Words): Html {
  return facts([
    [words.ward, wards.map(({ name }) => name[tongue]).join(', ')],
    [words.state, details?.state?.words],
    [words.surface, details?.surface?.words],
    [words.use, details?.use?.words],
    [words.held, details && sayDates(details.dates, tongue)],
  ]);
}

function propertiesView(
  { link, tongue }: HubVisit,
  { usrn, properties: { count, first, last } }: StreetRecord,
  words: Words,
): Html {
  if (count === 0) return panel(words.properties, html`<p class="soft">${words.noProperties}</p>`);
  return panel(
    words.properties,
    html`${facts([
        [words.first, first && html`<a href="${link(paths.property(first.uprn))}">${first.line}</a>`],
        [words.last, last && html`<a href="${link(paths.property(last.uprn))}">${last.line}</a>`],
      ])}
      <p>
        <a href="${link(paths.streetProperties(usrn))}"
          >${words.all(sayCount({ count, more: false }, tongue), count)}</a
        >
      </p>`,
  );
}

/** What it is called in each language, where it is called more than one thing. */
function namesView({ tongue }: HubVisit, { descriptors }: StreetRecord, words: Words): Html | undefined {
  if (descriptors.length < 2) return undefined;
  return panel(
    words.names,
    facts(
      descriptors.map(({ name, locality, town, language, dates }) => [
        language?.words ?? words.name,
        [[name, locality, town].filter(Boolean).join(', '), sayDates(dates, tongue)]
          .filter(Boolean)
          .join('; '),
      ]),
    ),
  );
}
