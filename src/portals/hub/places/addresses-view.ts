import type { PropertyRecord } from '#capabilities/gazetteer';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { PropertyWords } from './property-page.ts';
import { sayDates } from './say-dates.ts';

type Addresses = NonNullable<PropertyRecord['details']>['addresses'];

/** Every address that the property has or had: the approved ones first. */
export function addressesView(
  visit: HubVisit,
  { details }: PropertyRecord,
  words: PropertyWords,
): Html | undefined {
  if (!details) return undefined;
  const { addresses, deliveryPoints } = details;
  return html`<section class="panel">
    <header><h2>${words.addresses}</h2></header>
    <div class="scroll" tabindex="0" role="region" aria-label="${words.addresses}">
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">${words.address}</th>
            <th scope="col">${words.status}</th>
            <th scope="col">${words.language}</th>
            <th scope="col">${words.dates}</th>
          </tr>
        </thead>
        <tbody>
          ${addresses.map((address) => addressView(visit, address, words))}
          ${deliveryPoints.map(
            ({ line, dates }) =>
              html`<tr>
                <td>${line[visit.tongue]}</td>
                <td>${words.delivery}</td>
                <td></td>
                <td>${sayDates(dates, visit.tongue)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function addressView(
  { link, tongue }: HubVisit,
  { line, usrn, status, language, dates }: Addresses[number],
  words: PropertyWords,
): Html {
  return html`<tr>
    <td>${line ?? html`<a href="${link(paths.street(usrn))}">${words.onStreet(usrn)}</a>`}</td>
    <td>${status?.words}</td>
    <td>${language?.words}</td>
    <td>${sayDates(dates, tongue)}</td>
  </tr>`;
}
