import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { CasePage, CasePageWords } from './case-page.ts';
import { placeMapView } from '../places/place-map-view.ts';
import { facts, panel } from './panel.ts';

type RecordedPlace = CasePage['found']['place'];

/** Where it is: a small map drawn by the server, which the script makes one that moves, and the place in figures. */
export function placeView(visit: HubVisit, { found, place: known }: CasePage, words: CasePageWords): Html {
  const { description, point, uprn } = found.place;
  if (!description && !point && !uprn) return panel(words.place, html`<p class="soft">${words.noPlace}</p>`);
  return panel(
    words.place,
    html`${point && placeMapView(visit, point, { config: known.map, called: description ?? words.place })}
    ${facts([[words.where, description], ...groundRows(known, words), ...numberRows(visit, found.place, words)])}`,
  );
}

function groundRows({ thing, owner, ward }: CasePage['place'], words: CasePageWords) {
  return [
    ...(thing ? [[thing.kind, thing.says] as const] : []),
    [words.ground, owner && words.notOurs(owner)] as const,
    [words.ward, ward] as const,
  ];
}

function numberRows({ link }: HubVisit, { point, uprn, usrn }: RecordedPlace, words: CasePageWords) {
  return [
    [words.grid, point && `${String(point.easting)}, ${String(point.northing)}`],
    [words.uprn, uprn && html`<a href="${link(paths.property(uprn))}">${String(uprn)}</a>`],
    [words.usrn, usrn && html`<a href="${link(paths.street(usrn))}">${String(usrn)}</a>`],
  ] as const;
}
