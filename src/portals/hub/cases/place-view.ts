import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import type { CasePage, CasePageWords } from './case-page.ts';
import { facts, panel } from './panel.ts';

/** Where it is: a small map drawn by the server, which the script makes one that moves, and the place in figures. */
export function placeView(visit: HubVisit, { found, place: known }: CasePage, words: CasePageWords): Html {
  const { description, point, uprn, usrn } = found.place;
  if (!description && !point && !uprn) return panel(words.place, html`<p class="soft">${words.noPlace}</p>`);
  return panel(
    words.place,
    html`${known.hasMap && mapView(visit, found, words)}
    ${facts([
      [words.where, description],
      [words.ward, known.ward],
      [words.grid, point && `${String(point.easting)}, ${String(point.northing)}`],
      [words.uprn, uprn && String(uprn)],
      [words.usrn, usrn && String(usrn)],
    ])}`,
  );
}

function mapView(
  { link }: HubVisit,
  { place: { point, description } }: CasePage['found'],
  words: CasePageWords,
) {
  if (!point) return undefined;
  const { easting, northing } = point;
  const at = `${String(easting)},${String(northing)}`;
  const picture = link(`/map/picture.svg?${new URLSearchParams({ at, scale: '1', pin: at }).toString()}`);
  return html`<div
    class="map"
    data-map
    data-point
    data-land="${link('/map/land.json')}"
    data-streets="${link('/map/streets.json')}"
    data-e="${easting}"
    data-n="${northing}"
    data-width="300"
  >
    <img
      src="${picture}"
      alt="${words.mapOf(description ?? at)}"
      ${attributes({ width: 340, height: 340 })}
    />
  </div>`;
}
