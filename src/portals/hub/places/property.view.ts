import type { PropertyRecord } from '#capabilities/gazetteer';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { placeHoldingsView } from '../holdings/holdings-of-place.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { addressesView } from './addresses-view.ts';
import { casesView } from './cases-view.ts';
import { detailsView } from './details-view.ts';
import { placeMapView } from './place-map-view.ts';
import { areasView, kinView, referencesView } from './property-panels.ts';
import type { PropertyPage, PropertyWords } from './property-page.ts';

export function propertyView(visit: HubVisit & Entry, subject: PropertyPage, words: PropertyWords): Html {
  const { record, rail, cases, holdings, map } = subject;
  const title = record.line ?? words.unnamed(record.uprn);
  const content = html`${headView(subject, title, words)}
    <div class="cols">
      <div class="stack">
        ${goneView(visit, record, words)} ${placeHoldingsView(visit, holdings, record.uprn)}
        ${casesView(visit, cases, paths.property(record.uprn))} ${addressesView(visit, record, words)}
      </div>
      <aside class="stack">
        ${panel(words.place, html`${placeMapView(visit, record.point, { config: map, called: title })} ${detailsView(visit, record, words)}`)}
        ${areasView(visit, subject, words)} ${kinView(visit, record, words)} ${referencesView(record, words)}
        ${panel(words.alerts, html`<p class="soft">${words.noAlerts}</p>`)}
      </aside>
    </div>`;
  return frame(visit, { title, rail, content, hasMap: map !== undefined });
}

function headView({ record }: PropertyPage, title: string, words: PropertyWords): Html {
  const { uprn, standing, details } = record;
  const classes = details?.classes.map((one) => one.words).join(', ');
  return html`<div class="head">
    <div>
      <p class="soft"><span class="ref">UPRN ${String(uprn)}</span> ${classes}</p>
      <h1>
        ${title} ${standing !== 'live' && html`<span class="tag late">${words.standing[standing]}</span>`}
      </h1>
    </div>
  </div>`;
}

/** What a property that is gone became is what an officer needs first. */
function goneView(visit: HubVisit, { standing, successors }: PropertyRecord, words: PropertyWords) {
  if (standing === 'live') return undefined;
  return html`<div class="alert note">
    <b>${words.standing[standing]}</b> ${words.goneSays}
    ${
      successors.length > 0 &&
      html`<ul class="why">
        ${successors.map(
          ({ uprn, line }) =>
            html`<li>
              ${words.became} <a href="${visit.link(paths.property(uprn))}">${line ?? words.unnamed(uprn)}</a>
            </li>`,
        )}
      </ul>`
    }
  </div>`;
}
